"""What grades the submissions of a batch: grading processes, wherever they are.

An executor is given submissions and gives back reports, each as JSON. It keeps as many processes as it was asked for,
grades once more what was lost with a process, and ends what takes too long. It touches no report on a disk. For each
process it takes a submission ahead of what is being graded, so that none waits for the next to be read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from grader.course.job import Job
from grader.submission import Submission


@dataclass(frozen=True)
class Graded:
    """The report on a task, as JSON."""

    task: int
    report: bytes


@dataclass(frozen=True)
class Lost:
    """A task that cannot be graded, through no fault of the executor's own."""

    task: int
    why: str


class AtWork(NamedTuple):
    """A task that is being graded, and since when by the monotonic clock."""

    task: int
    since: float


class Executor(Protocol):
    """Grading processes, from their start to their end."""

    @property
    def room(self) -> int:
        """How many submissions it takes at the moment."""

    @property
    def longest(self) -> AtWork | None:
        """What has been graded the longest."""

    def submit(self, task: int, submission: Submission) -> None:
        """Grade a submission as soon as a process can; only where there is room."""

    def wait(self) -> list[Graded | Lost]:
        """Return what has come since, as soon as there is something new: results, or room; nothing after a second.

        Raises
        ------
        GraderError
            If no submission can be graded at all.
        """

    def end(self, *, at_once: bool) -> None:
        """End all processes: those that are at work as well, within two seconds, if it has to be at once."""


MakeExecutor = Callable[[Job, int, Callable[[str], None]], Executor]
"""From how to grade, how many at a time, and whom to tell what should be known of the processes."""
