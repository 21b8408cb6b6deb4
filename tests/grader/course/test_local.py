"""The processes of this machine as whoever drives them sees them: what they take, hold and give back."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from grader.course.executors import Graded, Lost
from grader.course.executors.local import Local
from grader.course.job import Job
from grader.key import PRACTICE
from grader.report import Report
from grader.section import load
from grader.submission import Submission
from grader.submission import load as read

if TYPE_CHECKING:
    from tests.conftest import Toy

pytestmark = pytest.mark.thorough


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Path:
    return Path(shutil.copytree(toy.folder, tmp_path / "section"))


@pytest.fixture
def pool(section: Path) -> Iterator[Local]:
    made = Local(Job(section, PRACTICE, "full"), 1, lambda sentence: None)
    yield made
    made.end(at_once=True)


def submissions(toy: Toy, folder: Path, section: Path, *sources: str) -> list[Submission]:
    return [read(toy.write(folder / f"s{number}", source), load(section)) for number, source in enumerate(sources)]


def until_room(pool: Local) -> None:
    while not pool.room:
        assert pool.wait() == []


def heard(pool: Local, number: int) -> list[Graded | Lost]:
    found: list[Graded | Lost] = []
    while len(found) < number:
        found += pool.wait()
    return found


def test_a_process_is_given_one_submission_and_goes_on_with_the_next_without_being_asked(
    pool: Local, toy: Toy, section: Path, tmp_path: Path
) -> None:
    first, second, third = submissions(toy, tmp_path, section, *(f"# {n}\n{toy.solution}" for n in range(3)))
    assert pool.room == 0  # until it is warm
    until_room(pool)
    assert (pool.room, pool.longest) == (2, None)
    pool.submit(0, first)
    pool.submit(1, second)
    assert pool.room == 0
    before = pool.longest
    assert before is not None
    assert (before.task, before.since <= time.monotonic()) == (0, True)
    assert [event.task for event in heard(pool, 1)] == [0]
    now = pool.longest
    assert now is not None
    assert (now.task, now.since > before.since, pool.room) == (1, True, 1)
    pool.submit(2, third)
    assert [event.task for event in heard(pool, 2)] == [1, 2]
    assert (pool.room, pool.longest) == (2, None)


def test_a_process_in_which_a_suite_goes_on_leaves_and_costs_the_next_submission_no_try(
    toy: Toy, section: Path, tmp_path: Path
) -> None:
    """The next one's process dies once: that is the first time that one was lost with it, and it gets its second."""
    settings, suite = section / "section.toml", section / "test_ex1_area.py"
    limits = "[limits]\nsubmission_seconds = 0.5\ntrusted_seconds = 0.5"
    settings.write_text(settings.read_text().replace("[limits]", limits))
    trouble = f"""
    found = student.area(1.0)
    if found == 12345.0:
        time.sleep(1000)
    if found == 54321.0 and not os.path.exists({str(tmp_path / "mark")!r}):
        os.mkdir({str(tmp_path / "mark")!r})
        os._exit(9)
"""
    right = "def test_area_is_right(student: Student, case: Case) -> None:"
    assert right in suite.read_text()
    suite.write_text("import os, time\n" + suite.read_text().replace(right, right + trouble))
    pool = Local(Job(section, PRACTICE, "full"), 1, lambda sentence: None)
    pool._seconds = 60.0  # else the driver's patience is at an end first, or at the same time
    try:
        until_room(pool)
        sources = (toy.broken(f"def area(radius):\n    return {number}") for number in (12345.0, 54321.0))
        for task, one in enumerate(submissions(toy, tmp_path, section, *sources)):
            pool.submit(task, one)
        events = heard(pool, 2)
    finally:
        pool.end(at_once=True)
    reports = [msgspec.json.decode(event.report, type=Report) for event in events if isinstance(event, Graded)]
    assert [report.status for report in reports] == ["grader_error", "graded"]
    assert reports[0].message == "grading took longer than 1 s, the student's own time included"
