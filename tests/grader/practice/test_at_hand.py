"""Commands without the name of an exercise: they take the one that the student is at and say so, or list them all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.practice.progress import Progress
from tests.terminals import Terminal

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.grader.practice.conftest import Run

SAYS = "ex1 Area of a circle, where you are:"
LISTED = "the exercises are ex1 Area of a circle"


def at_work(begun: Path) -> Path:
    """Note where a student is, and return the file."""
    Progress(begun / "exercises", "circles").go_to("ex1")
    return begun / "exercises" / "ex1_area.py"


@pytest.mark.parametrize("command", ["debug", "diff", "hint", "plot", "reset"])
def test_where_nothing_says_which_the_exercises_are_listed(run: Run, begun: Path, command: str) -> None:
    ran = run(command, cwd=begun)
    assert (ran.code, ran.out) == (2, "")
    assert LISTED in ran.err
    assert f"as grader {command} ex1" in ran.err


def test_debug_and_diff_take_the_one_that_the_student_is_at(run: Run, begun: Path, toy: Toy) -> None:
    path = at_work(begun)
    path.write_text(toy.broken("def area(radius):\n    return radius\n"))
    assert run("debug", cwd=begun).out.startswith(f"{SAYS}\nexercises/debug_ex1.py makes the call that fails.")
    path.write_text(toy.solution)
    for words in (["diff"], ["diff", "exercises"]):
        ran = run(*words, cwd=begun)
        assert (ran.code, ran.out.splitlines()[0]) == (0, SAYS)


@pytest.mark.thorough
def test_plot_takes_the_one_that_the_student_is_at(run: Run, begun: Path) -> None:
    at_work(begun)
    assert run("plot", cwd=begun).out.startswith(f"{SAYS}\nex1 draws no figure yet.")


def test_reset_asks_about_the_one_that_the_student_is_at_whatever_is_given(
    run: Run, grader: Executable, begun: Path, toy: Toy
) -> None:
    path = at_work(begun)
    path.write_text("mine")
    refused = run("reset", "--yes", cwd=begun)
    assert (refused.code, path.read_text()) == (2, "mine")
    assert "name the exercises to begin anew, as ex3, or give --all" in refused.err
    with Terminal("reset", "--section", toy.folder, cwd=begun, env=grader.environment) as terminal:
        assert terminal.wait(f"{SAYS} Begin exercises/ex1_area.py anew?"), terminal.screen()
        terminal.type("n\r")
        assert terminal.wait_exit() == 1
    assert path.read_text() == "mine"
