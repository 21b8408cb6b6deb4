"""Grading processes of this machine: as many as were asked for, whatever becomes of each."""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from grader.course.executors import Graded, Lost, process
from grader.course.job import Job
from grader.errors import ResourceError
from grader.section import load
from grader.submission import Submission

if TYPE_CHECKING:  # there is no ForkContext on Windows
    from multiprocessing.context import ForkContext, SpawnContext

WARM_SECONDS = 150.0
"""From the start of a process until it can grade; its zygotes alone may take a minute."""
_LAST_SECONDS = 1.0
"""For a process that was told to leave, before it is killed."""
_DIED = "the grader's own process died twice while grading this; memory may have run out"


class Local:
    """The processes of this machine.

    Where that is safe they are forked, which gives them what is imported here: start them before any thread runs, and
    from the main thread, for they end when the thread that started them does.
    """

    def __init__(self, job: Job, processes: int, say: Callable[[str], None]) -> None:
        limits = load(job.section).limits
        self._job = job
        self._say = say
        self._seconds = limits.submission_seconds + limits.trusted_seconds
        self._processes: list[_Process] = []
        self._again: deque[_Task] = deque()  # lost with a process that none could be started in place of
        self._missing: list[str] = []  # why processes could not be started, until that is told
        self._last_try = processes == 1
        for _ in range(processes):
            self._start()

    @property
    def room(self) -> int:
        """How many processes wait for a submission."""
        return max(0, sum(one.idle for one in self._processes) - len(self._again))

    def submit(self, task: int, submission: Submission) -> None:
        """Give a submission to a process that waits for one."""
        self._again.append(_Task(task, msgspec.msgpack.encode(submission), 1))
        self._hand_out()

    def wait(self) -> list[Graded | Lost]:
        """Wait for whatever happens next, a process that takes too long among it."""
        if not self._processes and not self._last_try:
            self._last_try = True  # several may have been in each other's way
            self._start()
        if not self._processes:
            raise ResourceError(f"no grading process can be started: {self._missing[-1]}")
        events = [event for one in self._talking() for event in self._heard(one)]
        now = time.monotonic()
        for one in [one for one in self._processes if one.deadline <= now]:
            events += self._overdue(one)
        self._hand_out()
        self._tell()
        return events

    def end(self, *, at_once: bool) -> None:
        """End all processes."""
        for one in self._processes:
            one.leave(at_once=at_once)
        until = time.monotonic() + _LAST_SECONDS
        for one in self._processes:
            one.gone(until)
        self._processes.clear()

    def _start(self, task: _Task | None = None) -> None:
        """Start a process, which is to begin with that task; where none can be started another will take it."""
        try:
            self._processes.append(_Process(self._job, [one.connection for one in self._processes], task))
        except OSError as error:
            self._missing.append(process.why(error))
            if task is not None:
                self._again.append(task)

    def _hand_out(self) -> None:
        for one in self._processes:
            if one.idle and self._again:
                one.begin(self._again.popleft(), self._seconds)

    def _tell(self) -> None:
        """Say once, when it is known that there are others, what there are fewer processes for."""
        left = len(self._processes)
        if self._missing and any(one.warm for one in self._processes):
            processes = "1 process" if left == 1 else f"{left} processes"
            self._say(f"a grading process cannot be started: {self._missing[-1]}; going on with {processes}")
            self._missing.clear()

    def _talking(self) -> list[_Process]:
        """Wait for processes that have something to say or have died, no longer than until one takes too long."""
        soonest = min(one.deadline for one in self._processes)
        seconds = None if soonest == math.inf else max(0.0, soonest - time.monotonic())
        ready = wait([one.connection for one in self._processes], seconds)
        return [one for one in self._processes if one.connection in ready]

    def _heard(self, one: _Process) -> Iterator[Graded | Lost]:
        """Take what a process has sent, or its death."""
        try:
            data = one.connection.recv_bytes()
        except (EOFError, OSError):
            yield from self._died(one)
            return
        kind, said = data[:1], data[1:]
        if kind == process.WORD:
            self._warmed(one, msgspec.json.decode(said, type=process.Warmth))
        elif one.task is not None:
            yield Graded(one.task.number, said)
            one.finish()

    def _warmed(self, one: _Process, warmth: process.Warmth) -> None:
        if error := process.error_of(warmth):
            raise error
        if warmth.kind is not None:
            self._give_up(one, warmth.message)
        else:
            one.warmed(self._seconds)

    def _died(self, one: _Process) -> Iterator[Lost]:
        if not one.warm:
            self._give_up(one, "it ended while it warmed up")
            return
        task = self._removed(one)
        if task is not None and task.tries > 1:
            yield Lost(task.number, _DIED)
            task = None
        self._start(task and task._replace(tries=task.tries + 1))

    def _overdue(self, one: _Process) -> Iterator[Lost]:
        if not one.warm:
            self._give_up(one, f"it was not ready after {WARM_SECONDS:.0f} s")
            return
        task = self._removed(one)
        if task is not None:
            yield Lost(task.number, f"grading took longer than {self._seconds:g} s")
        self._start()

    def _give_up(self, one: _Process, why: str) -> None:
        """Go on without a process: another would not do better."""
        self._missing.append(why)
        task = self._removed(one)
        if task is not None:
            self._again.append(task)

    def _removed(self, one: _Process) -> _Task | None:
        one.kill()
        self._processes.remove(one)
        return one.task


class _Task(NamedTuple):
    """A submission to be graded, ready to be sent; `tries` counts the processes that it was given to."""

    number: int
    submission: bytes
    tries: int


class _Process:
    """A grading process, its end of the pipe, and what it is at."""

    def __init__(self, job: Job, others: Sequence[Connection], task: _Task | None) -> None:
        self.task = task
        self.warm = False
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

    def begin(self, task: _Task, seconds: float) -> None:
        """Send a task to the process; a process that has died says so where its results are waited for."""
        self.task = task
        self.deadline = time.monotonic() + seconds
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
