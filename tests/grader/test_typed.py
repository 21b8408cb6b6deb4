"""What somebody types who has not read the help: it is taken as it is meant, or it is said what to type."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from grader.cli import agreeing, grade

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("ex1,ex2",), ["ex1", "ex2"]),
        (("exercise", "1"), ["1"]),
        (("Ex", "1", "ex", "2"), ["1", "2"]),
        (("all",), []),
        (("a,b.zip",), ["a,b.zip"]),  # which is there
        (("folder", "ex1"), ["folder", "ex1"]),
    ],
)
def test_exercises_are_told_apart_as_they_are_meant(
    words: tuple[str, ...], meant: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a,b.zip").write_text("")
    monkeypatch.chdir(tmp_path)
    assert grade._separate(words) == meant


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("show",), "REPORT is missing: type grader show [OPTIONS] REPORT"),
        (("list", "ex3"), "ex3 is too much: type grader list [OPTIONS]"),
        (("grade", "--case", "x"), "--case takes a number from 1 on, as --case 2"),
        (("grade", "--ex5"), "--ex5 is no option; an exercise is named without dashes: grader grade ex5"),
        (("explain",), "do you mean grader hint?"),
        (("demo", "form"), "Do you mean forms?"),
    ],
)
def test_a_slip_at_the_command_line_is_told_what_to_type(
    grader: Executable, words: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    ran = grader(*words, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert says in " ".join(ran.err.split())


def test_a_question_is_asked_again_until_it_is_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["grader start .", "Yes"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(click.termui, "visible_prompt_func", lambda prompt: next(answers))
    assert agreeing.agreed("Begin anew?", yes=False)
    assert "y is yes; n, or Enter, is no." in capsys.readouterr().out
    answers = iter([""])
    assert not agreeing.agreed("Begin anew?", yes=False)


def test_there_is_nothing_to_hint_at_in_what_is_right(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    words = ("--section", toy.folder)
    assert grader("start", ".", *words, cwd=tmp_path).code == 0
    toy.write(tmp_path / "exercises")
    assert grader("grade", *words, cwd=tmp_path).code == 0
    ran = grader("hint", "ex1", *words, cwd=tmp_path)
    assert ran.out == (
        "ex1 was right when it was graded last: there is nothing to hint at.\nNext: hand in: grader submit\n"
    )
    assert "hints taken" not in grader("list", *words, cwd=tmp_path).out
    assert "hint 1 of" in grader("hint", "ex1", "1", *words, cwd=tmp_path).out  # who asks for one gets it
