"""What runs in a worker of a Dask cluster: one warm grading process, for one way of grading at a time.

The key does not come with an `Order`: each worker has its own, in ``GRADER_KEY`` or in the file that
``GRADER_KEY_FILE`` names, and grades only if that is the one that is asked for.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec

from grader import key
from grader.course import manifest
from grader.course.executors import Graded, Lost
from grader.course.executors.local import Local
from grader.course.job import Job
from grader.errors import GraderError, UsageError
from grader.report import Audience
from grader.sandbox.confinement import access_times, readable
from grader.sandbox.plan import PACKAGES
from grader.section import find
from grader.submission import Submission
from grader.versions import Versions, versions

KEY_FILE = "GRADER_KEY_FILE"
_IDLE_SECONDS = 1.5
"""Until a process is ended that nobody asks for anything, as where the command was killed; the next gets a new one."""
_TASK = 0
_OVER = "the run was ended"


class Order(msgspec.Struct, frozen=True):
    """How to grade, in words that hold on any machine; by `versions` a worker can tell whether it grades alike.

    `run` is of one run alone: when that is over, nothing more is graded for it.
    """

    run: str
    section: str
    key_id: str
    feedback: Audience
    allow_unconfined: bool
    versions: Versions


class Reply(msgspec.Struct, frozen=True):
    """A report as JSON, or why there is none; `fault` names the error that would meet any other submission, too."""

    report: bytes | None = None
    why: str = ""
    fault: str | None = None


def admit(order: bytes) -> str:
    """Warm a grading process up; return why this worker cannot grade as ordered, nothing if it can."""
    return _STATION.admit(msgspec.msgpack.decode(order, type=Order))


def grade(order: bytes, submission: bytes) -> bytes:
    """Grade a submission as ordered."""
    wanted = msgspec.msgpack.decode(order, type=Order)
    taken = msgspec.msgpack.decode(submission, type=Submission)
    return msgspec.msgpack.encode(_STATION.grade(wanted, taken))


def leave(run: str) -> None:
    """End the grading process of a run, whatever it is at."""
    _STATION.leave(run)


class _Station:
    """The grading process of this worker; asked by one thread, and ended by any."""

    def __init__(self) -> None:
        self._order: Order | None = None
        self._pool: Local | None = None
        self._lock = threading.Lock()
        self._over: set[str] = set()
        self._idle: threading.Timer | None = None

    def admit(self, order: Order) -> str:
        with self._at_work():
            try:
                self._warm(order)
            except GraderError as error:
                self._end()
                return str(error)
            return ""

    def grade(self, order: Order, submission: Submission) -> Reply:
        with self._at_work():
            try:
                pool = self._warm(order)
                pool.submit(_TASK, submission)
                while order.run not in self._over:
                    for event in pool.wait():
                        return _answer(event)
            except GraderError as error:
                self._end()
                return Reply(why=str(error), fault=type(error).__name__)
            self._end()
            return Reply(why=_OVER)

    def leave(self, run: str) -> None:
        self._over.add(run)
        self._rest()

    def _rest(self) -> None:
        if self._lock.acquire(blocking=False):  # else whoever is at work ends it, within a second
            self._end()
            self._lock.release()

    @contextlib.contextmanager
    def _at_work(self) -> Iterator[None]:
        if self._idle is not None:
            self._idle.cancel()
        with self._lock:
            yield
            self._idle = threading.Timer(_IDLE_SECONDS, self._rest)
            self._idle.daemon = True
            self._idle.start()

    def _warm(self, order: Order) -> Local:
        """Return the pool of one process that grades as ordered, as soon as it can."""
        self._expect_on(order)
        if self._pool is None or self._order != order:
            self._end()
            self._pool, self._order = Local(_job(order), 1, lambda sentence: None), order
        while not self._pool.room:
            self._expect_on(order)
            self._pool.wait()
        return self._pool

    def _expect_on(self, order: Order) -> None:
        if order.run in self._over:
            raise UsageError(_OVER)

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.end(at_once=True)
        self._pool = None


_STATION = _Station()


def _job(order: Order) -> Job:
    section = find(order.section)
    own = key.load(Path(os.environ[KEY_FILE]) if KEY_FILE in os.environ else None)
    if own.id != order.key_id:
        raise UsageError(
            f"it has {manifest.key_named(own.id)}, and this run grades with {manifest.key_named(order.key_id)}"
        )
    if other := manifest.changed(versions(section), order.versions):
        raise UsageError(f"it grades by something else: {', '.join(other)}")
    access_times.freeze(readable.readable_paths((*PACKAGES, *section.packages)))
    # What Dask starts with a nanny may otherwise start no process.
    multiprocessing.current_process().daemon = False
    return Job(section.folder, own, order.feedback, order.allow_unconfined)


def _answer(event: Graded | Lost) -> Reply:
    return Reply(report=event.report) if isinstance(event, Graded) else Reply(why=event.why)
