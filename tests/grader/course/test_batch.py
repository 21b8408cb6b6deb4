"""Many submissions: how an executor is driven, and that none is lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.course import batch
from grader.course.executors import AtWork, Graded, Lost, MakeExecutor
from grader.course.job import Job
from grader.course.layouts import Source
from grader.course.machine import default_workers
from grader.course.store import Store
from grader.errors import ResourceError
from grader.key import PRACTICE
from grader.report import SubmissionInfo, encode, ungraded
from grader.section import load
from grader.submission import Submission

if TYPE_CHECKING:
    from tests.conftest import Toy


def folder_of(source: Source) -> Path:
    assert isinstance(source.place, Path)
    return source.place


Say = Callable[[str], None]


class Here:
    """An executor of another make: grades at once, the newest first, and loses what it is told to."""

    def __init__(self, job: Job, size: int, lost: set[str]) -> None:
        self.size = size
        self.ended: list[bool] = []
        self.most = 0
        self._job = job
        self._lost = lost
        self._in_hand: deque[tuple[int, Submission]] = deque()

    @property
    def room(self) -> int:
        return self.size - len(self._in_hand)

    @property
    def longest(self) -> AtWork | None:
        return AtWork(self._in_hand[-1][0], 0.0) if self._in_hand else None

    def submit(self, task: int, submission: Submission) -> None:
        assert self.room > 0
        self._in_hand.append((task, submission))
        self.most = max(self.most, len(self._in_hand))

    def wait(self) -> list[Graded | Lost]:
        task, submission = self._in_hand.pop()
        if submission.id in self._lost:
            return [Lost(task, "nobody knows why")]
        whose = SubmissionInfo(submission.id, submission.digest)
        made = ungraded(load(self._job.section), whose, PRACTICE, "full", "grader_error", "graded")
        return [Graded(task, encode(made))]

    def end(self, *, at_once: bool) -> None:
        self.ended.append(at_once)


class Room:
    """A class of submissions and what became of it."""

    def __init__(self, toy: Toy, folder: Path) -> None:
        self.folder = folder
        self.store = Store(folder / "out")
        self.job = Job(toy.folder, PRACTICE, "full")
        self.executors: list[Here] = []
        self._toy = toy

    def add(self, *names: str) -> list[Source]:
        return [Source(name, self._toy.write(self.folder / "class" / name)) for name in names]

    def run(self, sources: list[Source], lost: tuple[str, ...] = ()) -> dict[str, str | None]:
        """Return the messages of the reports by their ids."""
        run = batch.run(self.job, self.store, sources, 2, executor=self.executor(lost))
        reports = [result.report for result in run]
        assert len(reports) == len({report.submission.id for report in reports})
        return {report.submission.id: report.message for report in reports}

    def executor(self, lost: tuple[str, ...] = ()) -> MakeExecutor:
        def make(job: Job, size: int, say: Say) -> Here:
            self.executors.append(Here(job, size, set(lost)))
            return self.executors[-1]

        return make


@pytest.fixture
def room(toy: Toy, tmp_path: Path) -> Room:
    return Room(toy, tmp_path)


# --- driving --------------------------------------------------------------------------------------------------------


def test_any_executor_serves_and_is_kept_busy(room: Room) -> None:
    assert room.run(room.add("a", "b", "c")) == dict.fromkeys("abc", "graded")
    (executor,) = room.executors
    assert (executor.size, executor.most) == (2, 2)
    assert executor.ended == [False]


@pytest.mark.parametrize("lost", ["a", "b", "ab", "abcd"])
def test_what_is_lost_gets_a_report_that_says_why_and_takes_no_other_with_it(room: Room, lost: str) -> None:
    found = room.run(room.add("a", "b", "c", "d"), tuple(lost))
    assert found == {name: "nobody knows why" if name in lost else "graded" for name in "abcd"}
    assert b'"nobody knows why"' in room.store.target(lost[0]).read_bytes()


def test_no_more_processes_than_submissions_are_started(room: Room) -> None:
    room.run(room.add("a"))
    assert room.executors[0].size == 1


def test_none_at_all_are_started_for_nothing(room: Room) -> None:
    assert room.run([]) == {}
    assert room.executors == []


def test_what_cannot_be_read_is_told_without_an_executor(room: Room) -> None:
    sources = room.add("a", "b")
    (folder_of(sources[0]) / "ex1_area.py").unlink()
    why = "a holds none of the exercises' files (ex1_area.py); it is empty: hand in the files themselves"
    assert room.run(sources) == {"a": why, "b": "graded"}
    assert room.executors[0].most == 1


def test_a_report_is_written_before_it_is_handed_on_and_processes_end_when_nobody_wants_more(room: Room) -> None:
    run = batch.run(room.job, room.store, room.add("a", "b", "c", "d"), 2, executor=room.executor())
    first = next(run).report
    assert room.store.target(first.submission.id).is_file()
    run.close()
    assert room.executors[0].ended == [True]
    assert len(list(room.store.reports.iterdir())) == 1


def test_a_disk_that_takes_no_report_ends_the_run_and_its_processes(room: Room) -> None:
    sources = room.add("a", "b")
    room.store.target("b").mkdir()
    with pytest.raises(ResourceError, match=r"b\.json cannot be written"):
        room.run(sources)
    assert room.executors[0].ended == [True]


def test_there_is_always_a_worker() -> None:
    assert 1 <= default_workers() <= 4
