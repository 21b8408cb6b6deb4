"""A class, graded: submissions go to an executor, their reports into the store and to the caller.

Knows nothing of terminals, processes and signals.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import msgspec

from grader import submission
from grader.course.executors import Executor, Graded, Lost, MakeExecutor
from grader.course.executors.local import Local
from grader.course.job import Job
from grader.course.store import Store
from grader.errors import UsageError
from grader.report import Report, Status, ungraded
from grader.sandbox.confinement import access_times, readable
from grader.sandbox.plan import PACKAGES
from grader.section import Section, load
from grader.submission import Submission
from grader.text import escaped

_OPEN = (
    "this file system notes every reading (strictatime): programs of one submission can leave notes to the next in the "
    "access times of Python's files"
)


def submissions(folder: Path) -> list[Path]:
    """Return the submission folders in a folder, in order of their names; links among them, to be told about."""
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; give one that holds a folder per submission")
    found = sorted(path for path in folder.iterdir() if _is_one(path) and not path.name.startswith("."))
    if not found:
        raise UsageError(f"{folder} holds no folders; give one that holds a folder per submission")
    return found


def run(
    job: Job,
    store: Store,
    paths: list[Path],
    workers: int,
    *,
    say: Callable[[str], None] = lambda sentence: None,
    executor: MakeExecutor = Local,
) -> Generator[Report, None, None]:
    """Grade submissions, `workers` at a time, and yield their reports as they are written.

    What should be known of the processes is said as it comes up. Close the iterator to end them.

    Raises
    ------
    GraderError
        If no submission can be graded, or no report be written. Those written by then are whole.
    """
    if not paths:
        return
    pool = executor(job, min(workers, len(paths)), say)
    over = False
    try:
        # While the processes warm up, and before there is any worker.
        offered = readable.readable_paths((*PACKAGES, *load(job.section).packages))
        if access_times.freeze(offered) is not None:
            say(_OPEN)
        yield from _Run(job, store, pool).reports(paths)
        over = True
    finally:
        pool.end(at_once=not over)


def default_workers() -> int:
    """Return the number of processes that suits this machine."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, 4)


class _Run:
    """One run over a class: what is left, what is in hand, what is to be written."""

    def __init__(self, job: Job, store: Store, pool: Executor) -> None:
        self._job = job
        self._section = load(job.section)
        self._store = store
        self._pool = pool
        self._in_hand: dict[int, tuple[Path, Submission]] = {}
        self._finished: list[tuple[Path, Report]] = []

    def reports(self, paths: list[Path]) -> Iterator[Report]:
        """Grade the submissions and yield the reports on them."""
        left = deque(enumerate(paths))
        while left or self._in_hand or self._finished:
            while left and self._pool.room:  # before anything is written: no process is to wait for a disk
                self._hand_out(*left.popleft())
            for path, made in self._finished:
                self._store.write(path.name, made, self._job.key)
                yield made
            self._finished.clear()
            if left or self._in_hand:
                self._finished += map(self._result, self._pool.wait())

    def _hand_out(self, task: int, path: Path) -> None:
        taken = _taken(path, self._section)
        if isinstance(taken, Submission):
            self._in_hand[task] = path, taken
            self._pool.submit(task, taken)
        else:
            self._finished.append((path, self._ungraded(path, *taken)))

    def _result(self, event: Graded | Lost) -> tuple[Path, Report]:
        path, taken = self._in_hand.pop(event.task)
        if isinstance(event, Graded):
            return path, msgspec.json.decode(event.report, type=Report)
        return path, self._ungraded(path, "grader_error", event.why, taken.digest)

    def _ungraded(self, path: Path, status: Status, message: str, digest: str = "") -> Report:
        job = self._job
        return ungraded(self._section, escaped(path.name), job.key, job.feedback, status, message, digest)


def _is_one(path: Path) -> bool:
    return path.is_dir() or (path.is_symlink() and not path.is_file())


def _taken(path: Path, section: Section) -> Submission | tuple[Status, str]:
    """Return the submission in a folder, or what is said of one that cannot be read; nothing may stop the rest."""
    name = escaped(path.name)
    if path.is_symlink():
        return "rejected", f"{name} is a link: hand in the folder itself"
    try:
        return submission.load(path, section, name=path.name)
    except submission.RejectedError as error:
        return "rejected", str(error).replace(str(path), name)
    except Exception as error:
        return "grader_error", f"the grader broke: {type(error).__name__}: {error}"
