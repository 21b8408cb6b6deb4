"""``grader similar``, as it is typed: what it says, and that it never says more than it knows."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable

CORRECT = ROOT / "tests" / "correct" / "ex3"


def hand_in(folder: Path, name: str, source: bytes) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "ex3_compare.py").write_bytes(source)


def test_copies_are_told_with_where_to_look_and_nobody_is_called_anything(tmp_path: Path, grader: Executable) -> None:
    three = (CORRECT / "three_term.py").read_bytes()
    hand_in(tmp_path, "anna", three)
    hand_in(tmp_path, "ben", three)
    hand_in(tmp_path, "cleo", three.replace(b"theta", b"weights").replace(b"    # ", b"    # my own: "))
    hand_in(tmp_path, "dan", (CORRECT / "average_compensated.py").read_bytes())
    shutil.copytree(ROOT / "solutions", tmp_path / "eve")
    shutil.copytree(ROOT / "solutions", tmp_path / "finn")
    (tmp_path / "gus").mkdir()
    ran = grader("similar", tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "all exercises: anna, ben" in ran.out
    assert "The same but for names, comments and layout (= stands between those with one file):\n" in ran.out
    assert "\n  ex3: anna = ben; cleo\n" in ran.out
    assert "not compared, 1 that cannot be graded: gus" in ran.out
    assert "6 submissions compared. This is a reason to look, and proves nothing" in ran.out
    assert not {"dan", "eve", "finn"} & {word.strip(",:;") for word in ran.out.split()}
    assert not {"plagiarism", "cheat", "copied", "guilty"} & {*ran.out.lower().split()}


@pytest.mark.thorough
def test_the_smallest_share_may_be_said(tmp_path: Path, grader: Executable) -> None:
    source = (CORRECT / "three_term.py").read_bytes()
    hand_in(tmp_path, "anna", source)
    hand_in(tmp_path, "ben", source + (CORRECT / "average_compensated.py").read_bytes())
    assert "100%: anna lines" in grader("similar", tmp_path).out
    hand_in(tmp_path, "cleo", source[: len(source) // 2] + b"\n" + (CORRECT / "all_gradients.py").read_bytes())
    some, fewer = (grader("similar", tmp_path, "--from", percent).out.count("ex3, ") for percent in ("1", "100"))
    assert some > fewer > 0


@pytest.mark.thorough
def test_what_is_no_class_ends_it_with_a_sentence(tmp_path: Path, grader: Executable) -> None:
    assert grader("similar", tmp_path / "nowhere").code == 2
    assert grader("similar", tmp_path).code == 2
    assert grader("similar", tmp_path, "--from", "0").code == 2


@pytest.mark.thorough
def test_a_class_in_which_nothing_stands_out_is_told_as_that(tmp_path: Path, grader: Executable) -> None:
    for name in ("three_term", "average_compensated", "all_gradients"):
        hand_in(tmp_path, name, (CORRECT / f"{name}.py").read_bytes())
    assert "3 submissions compared. Nothing stands out." in grader("similar", tmp_path).out
