"""What comes after exercises that are right: only what is not known to be right as well."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import section
from grader.practice import PROGRESS
from grader.practice.following import first_left, left, next_step
from grader.practice.progress import Progress
from grader.practice.scoreboard import Scoreboard
from grader.section import Section

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy


@pytest.fixture(scope="module")
def momentum() -> Section:
    return section.find("momentum")


def after(momentum: Section, progress: Progress | None, *right: str) -> str:
    return next_step(momentum, progress, right, go="grader grade {exercise}")


def test_the_first_that_is_not_right_is_named(momentum: Section, tmp_path: Path) -> None:
    progress = Progress(tmp_path, "momentum")
    assert after(momentum, progress, "ex1") == "go on with ex2: grader grade ex2"
    for exercise in momentum.exercises[2:]:
        progress.scored(exercise.id, exercise.points)
    assert after(momentum, progress, "ex4") == "go on with ex1: grader grade ex1"
    assert after(momentum, progress, "ex1", "ex4") == "go on with ex2: grader grade ex2"
    assert [exercise.id for exercise in left(momentum, progress)] == ["ex1", "ex2"]


def test_to_go_on_is_at_the_current_exercise_or_the_first_that_is_left(momentum: Section, tmp_path: Path) -> None:
    progress = Progress(tmp_path, "momentum")
    ids = [exercise.id for exercise in momentum.exercises]

    def first(*wrong: str) -> str | None:
        found = first_left(momentum, progress, wrong or None)
        return found.id if found is not None else None

    assert first() == "ex1"
    progress.go_to("ex3")
    assert first() == "ex3"
    progress.scored("ex3", momentum.exercise("ex3").points)
    assert first() == "ex1"  # exercises build on one another
    assert first("ex1", "ex2") == "ex1"  # what was graded just now counts more than what is kept
    assert first("ex1", "ex3") == "ex3"
    for exercise in momentum.exercises:
        progress.scored(exercise.id, exercise.points)
    assert first() is None
    assert (first(*ids), first_left(momentum, None)) == ("ex3", momentum.exercises[0])


def test_where_the_student_was_at_a_right_one_an_evening_begins_with_the_first_that_is_left(
    momentum: Section, tmp_path: Path
) -> None:
    progress = Progress(tmp_path, "momentum")
    progress.go_to("ex5")
    assert Scoreboard(momentum, progress).current.id == "ex5"
    progress.scored("ex5", momentum.exercise("ex5").points)
    assert Scoreboard(momentum, progress, momentum.exercise("ex5")).current.id == "ex5"  # as was asked for
    assert Scoreboard(momentum, progress).current.id == "ex1"


def test_after_a_later_exercise_the_first_that_is_left_comes(momentum: Section, tmp_path: Path) -> None:
    progress = Progress(tmp_path, "momentum")
    progress.go_to("ex4")
    progress.scored("ex4", momentum.exercise("ex4").points)
    assert after(momentum, progress, "ex4") == "go on with ex1: grader grade ex1"
    assert after(momentum, None, "ex4") == "go on with ex5: grader grade ex5"  # nobody knows of ex1
    scoreboard = Scoreboard(momentum, progress, momentum.exercise("ex4"))
    assert [one.id for one in scoreboard.left()] == ["ex1", "ex2", "ex3", "ex5"]
    scoreboard.go_to(momentum.exercise("ex3"))  # whoever leaves one that is not right goes round
    assert [one.id for one in scoreboard.left()] == ["ex5", "ex1", "ex2"]


def test_where_all_are_right_it_is_to_hand_in(momentum: Section, tmp_path: Path) -> None:
    progress = Progress(tmp_path, "momentum")
    for exercise in momentum.exercises:
        progress.scored(exercise.id, exercise.points)
    assert after(momentum, progress, "ex4") == "hand in: grader submit"
    progress.scored("ex5", 3)  # it was right once, and is not now
    assert after(momentum, progress, "ex4") == "go on with ex5: grader grade ex5"


def test_where_no_progress_is_kept_nothing_is_said_of_what_is_not_known(momentum: Section) -> None:
    assert after(momentum, None, "ex2") == "go on with ex3: grader grade ex3"
    assert after(momentum, None, "ex5") == "see how all stand: grader grade"
    assert after(momentum, None, *(one.id for one in momentum.exercises)) == "hand in: grader submit"


@pytest.mark.thorough
def test_what_was_graded_by_its_name_is_where_the_student_is(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    record = toy.write(tmp_path / "exercises", toy.broken("def area(radius):\n    return 0.0")) / PROGRESS
    record.write_text('{"schema": "grader-progress/1", "section": "circles"}\n')
    assert grader("grade", "1", "--section", toy.folder, cwd=tmp_path).code == 1
    assert '{"current":"ex1"}' in record.read_text()
