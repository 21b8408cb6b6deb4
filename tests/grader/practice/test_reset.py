"""``grader reset``: a stub put back, after a question, with what was written kept beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.practice.progress import Progress
from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.grader.practice.conftest import Run


@pytest.fixture
def worked_on(begun: Path) -> Path:
    """Return a file that a student has worked on."""
    path = begun / "exercises" / "ex1_area.py"
    path.write_text("mine")
    return path


@pytest.mark.parametrize("words", [["EX01"], ["exercises/ex1_area.py"], ["--all"]], ids=" ".join)
def test_a_stub_is_put_back_and_the_file_kept(run: Run, begun: Path, words: list[str]) -> None:
    path = begun / "exercises" / "ex1_area.py"
    stub = path.read_bytes()
    path.write_text("mine")
    ran = run("reset", *words, "--yes", cwd=begun)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "exercises/ex1_area.py is the stub again; what was there is exercises/ex1_area.py.1\n"
        "  to have it back:\n"
        "    cp exercises/ex1_area.py.1 exercises/ex1_area.py\n"
        "Next: open exercises/ex1_area.py in your editor, and type: grader watch ex1\n"
    )
    assert (path.read_bytes(), (begun / "exercises" / "ex1_area.py.1").read_text()) == (stub, "mine")
    again = run("reset", *words, cwd=begun).out  # and nobody is asked
    assert again.startswith("ex1_area.py: just as begun, nothing to put back.\nNext: open exercises/ex1_area.py")


def test_hints_that_were_taken_begin_anew_and_that_is_said(run: Run, begun: Path, worked_on: Path) -> None:
    Progress(begun / "exercises", "circles").took_hint("ex1", "area", 2)
    out = run("reset", "ex1", "--yes", cwd=begun).out
    assert out.startswith("exercises/ex1_area.py is the stub again, and its hints begin anew; what was there is ")
    assert not Progress(begun / "exercises", "circles").of("ex1").hints


def test_where_nobody_can_be_asked_nothing_happens(run: Run, begun: Path, worked_on: Path) -> None:
    ran = run("reset", "ex1", cwd=begun)
    assert (ran.code, ran.out, worked_on.read_text()) == (2, "", "mine")
    assert "There is no terminal to ask at: give --yes if that is meant." in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.thorough
def test_ctrl_c_at_the_question_changes_nothing_and_says_so(grader: Executable, toy: Toy, worked_on: Path) -> None:
    words = ("reset", worked_on, "--section", toy.folder)
    with Terminal(*words, cwd=worked_on.parent, env=grader.environment) as terminal:
        assert terminal.wait("[y/N]"), terminal.screen()
        told = "interrupted: nothing is changed; to go on with what you wrote: grader watch ex1"
        terminal.key("ctrl-c")
        assert terminal.wait(told), terminal.screen()
        assert terminal.wait_exit() == 130
    assert worked_on.read_text() == "mine"


@pytest.mark.parametrize(("answer", "code", "left"), [("y\n", 0, ["mine"]), ("n\n", 1, [])])
def test_at_a_terminal_it_asks(
    grader: Executable, toy: Toy, worked_on: Path, answer: str, code: int, left: list[str]
) -> None:
    words = ("reset", worked_on, "--section", toy.folder)
    ran = grader.on_terminal(*words, typed=answer)
    assert ran.code == code
    if code:
        assert "othing is changed" in ran.out
        assert "go on with what you wrote: grader watch ex1" in " ".join(ran.out.split())
    assert f"Begin {worked_on} anew?" in " ".join(ran.out.split())
    if not code:
        copying = f"    cp {worked_on}.1 {worked_on}"
        assert len(copying) > 80
        assert copying in ran.out.splitlines()  # it stays whole
    backups = worked_on.parent.glob("*.py.*")
    assert [path.read_text() for path in backups] == left
    assert (worked_on.read_text() == "mine") is (code != 0)


def test_a_file_that_is_gone_is_written_without_a_question(run: Run, begun: Path, worked_on: Path) -> None:
    worked_on.rename(begun / "exercises" / "mine.py")
    ran = run("reset", "ex1", begun / "exercises")
    assert (ran.code, ran.out.splitlines()[0]) == (0, f"{worked_on} is the stub again")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "name the exercises to begin anew, as ex3, or give --all"),
        (["ex1", "--all"], "name the exercises to begin anew, as ex3, or give --all"),
        (["ex7"], "there is no exercise 'ex7'; the exercises are ex1"),
        (["ex1", "nowhere/"], "nowhere is not a folder"),
    ],
)
def test_what_is_meant_has_to_be_said(run: Run, begun: Path, words: list[str], says: str) -> None:
    ran = run("reset", *words, "--yes", cwd=begun)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


def test_the_stubs_of_the_package_are_not_reset_to_themselves(run: Run, toy: Toy) -> None:
    ran = run("reset", "ex1", toy.stubs, "--yes")
    assert (ran.code, ran.out) == (2, "")
    assert "git has them as they were" in ran.err


@pytest.mark.thorough
def test_two_at_once_lose_nothing(grader: Executable, toy: Toy, begun: Path, worked_on: Path) -> None:
    words = ("reset", "ex1", "--yes", "--section", toy.folder)
    runs = [grader.start(*words, cwd=begun) for _ in range(3)]
    assert [process.communicate(timeout=60)[1] for process in runs] == ["", "", ""]
    kept = [path.read_text() for path in worked_on.parent.glob("*.py.*")]
    assert kept.count("mine") == 1
    assert "not written yet" in worked_on.read_text()


@pytest.mark.thorough
def test_where_no_exercises_are_none_is_begun(run: Run, tmp_path: Path) -> None:
    ran = run("reset", "ex1", "--yes", cwd=tmp_path)
    assert (ran.code, ran.out, list(tmp_path.iterdir())) == (2, "", [])
    assert "holds no exercises, so nothing is put there: go to the folder that you began in" in ran.err
    assert "To begin: grader start circles" in ran.err
