"""``grader similar``, as it is typed, on the programs that students would have."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable

pytest.importorskip("copydetect", reason="the extra [similar] is not installed")

FILE = "ex3_compare.py"


@pytest.fixture
def submissions(repository: Path, tmp_path: Path) -> Path:
    """Return a class in which nobody has copied: correct programs of many styles, two stubs, two worked answers."""
    for path in sorted((repository / "tests" / "correct" / "ex3").glob("*.py")):
        _hand_in(tmp_path / path.stem, path.read_bytes())
    for number in "12":
        _hand_in(tmp_path / f"untouched{number}", (repository / "exercises" / FILE).read_bytes())
        _hand_in(tmp_path / f"worked{number}", (repository / "solutions" / FILE).read_bytes())
    return tmp_path


def _hand_in(folder: Path, source: bytes) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(source)


def test_nothing_is_told_of_programs_that_were_written_apart(grader: Executable, submissions: Path) -> None:
    ran = grader("similar", submissions)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("submissions compared. Nothing stands out.\n")


def test_who_copied_is_told_by_what_is_common_and_as_a_reason_to_look(grader: Executable, submissions: Path) -> None:
    source = (submissions / "average_compensated" / FILE).read_text()
    _hand_in(submissions / "same", source.encode())
    renamed = "# mine\n\n" + re.sub(r"\bvelocity\b", "speed", re.sub(r"\btheta\b", "point", source))
    _hand_in(submissions / "renamed", renamed.encode())
    ran = grader("similar", submissions)
    same, common = ran.out.split("Much in common")
    assert "all exercises: average_compensated, same" in same
    assert re.search(r"ex3, (9\d|100)%: .*average_compensated lines \d+-\d+.*; .*renamed lines \d+-\d+", common)
    assert "a reason to look, and proves nothing" in common
    assert ran.code == 0


@pytest.mark.thorough
def test_how_much_has_to_be_common_can_be_said(grader: Executable, submissions: Path) -> None:
    told = [grader("similar", submissions, "--from", share).out.count(" lines ") for share in ("40", "80")]
    assert told[0] > told[1] == 0


def test_what_cannot_be_read_is_named(grader: Executable, submissions: Path) -> None:
    shutil.rmtree(submissions / "worked2")
    (submissions / "worked2").mkdir()
    (submissions / "worked2" / "notes.txt").write_text("later")
    assert "not compared, 1 that cannot be graded: worked2" in grader("similar", submissions).out


@pytest.mark.thorough
@pytest.mark.parametrize("text", ["", "def f(:\n", "\0" * 1000, "x = 1\n" * 20_000, "(" * 5_000, "'''" + "a" * 100_000])
def test_no_program_is_too_strange(grader: Executable, submissions: Path, text: str) -> None:
    _hand_in(submissions / "strange", text.encode())
    _hand_in(submissions / "strange2", text.encode())
    ran = grader("similar", submissions)
    assert (ran.code, ran.err) == (0, "")
    assert "strange, strange2" in ran.out
