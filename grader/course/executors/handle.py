"""The driver's end of a grading process: what it is at, how it is spoken to and how it is ended."""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, NamedTuple

from grader.course.executors import process
from grader.course.job import Job

if TYPE_CHECKING:  # there is no ForkContext on Windows
    from multiprocessing.context import ForkContext, SpawnContext

WARM_SECONDS = 150.0
"""From the start of a process until it can grade; its zygotes alone may take a minute."""


class Task(NamedTuple):
    """A submission to be graded, ready to be sent; `tries` counts the processes that it was given to."""

    number: int
    submission: bytes
    tries: int


class Handle:
    """A grading process, its end of the pipe, and what it is at; `again` after one that died before it was warm."""

    def __init__(self, job: Job, others: Sequence[Connection], task: Task | None, *, again: bool) -> None:
        self.task = task
        self.again = again
        self.warm = False
        self.since = math.inf  # when it began with its task
        self.deadline = time.monotonic() + WARM_SECONDS
        fork = sys.platform.startswith("linux") and threading.active_count() == 1
        context: ForkContext | SpawnContext = get_context("fork") if fork else get_context("spawn")
        self.connection, theirs = context.Pipe()
        inherited = [self.connection, *others] if fork else []
        arguments = (job, theirs, os.getpid(), inherited)
        self._process = context.Process(target=process.main, args=arguments, daemon=True)
        try:
            with _no_signals():
                self._process.start()
        except BaseException:
            self.connection.close()
            raise
        finally:
            theirs.close()

    @property
    def idle(self) -> bool:
        """Whether it waits for a submission."""
        return self.warm and self.task is None

    def warmed(self, seconds: float) -> None:
        """Count the process as ready; it begins with the task that was kept for it, if any was."""
        self.warm = True
        self.deadline = math.inf
        if self.task is not None:
            self.begin(self.task, seconds)

    def begin(self, task: Task, seconds: float) -> None:
        """Send a task to the process; a process that has died says so where its results are waited for."""
        self.task = task
        self.since = time.monotonic()
        self.deadline = self.since + seconds
        with contextlib.suppress(OSError):
            self.connection.send_bytes(task.submission)

    def finish(self) -> None:
        """Count the task as done."""
        self.task = None
        self.deadline = math.inf

    def leave(self, *, at_once: bool) -> None:
        """Ask the process to end: when it is done with what it is at, or at once."""
        self.connection.close()
        if at_once or not self.warm:
            self._process.terminate()

    def gone(self, until: float) -> None:
        """Wait for the process to have ended; kill it when the time is up."""
        self._process.join(max(0.0, until - time.monotonic()))
        self.kill()

    def kill(self) -> None:
        """End the process, whatever it is at; its zygotes and workers end with it."""
        self.connection.close()
        self._process.kill()
        self._process.join()


@contextlib.contextmanager
def _no_signals() -> Iterator[None]:
    """Let no signal come in between: a process that has just been forked would answer it as this one does."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, process.SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
