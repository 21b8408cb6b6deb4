"""Grading processes of this machine: as many as were asked for, whatever becomes of each."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from multiprocessing.connection import wait

import msgspec

from grader.course.executors import AtWork, Graded, Lost, process
from grader.course.executors.handle import WARM_SECONDS, Handle, Task
from grader.course.job import Job
from grader.errors import ResourceError
from grader.section import load
from grader.submission import Submission

_AHEAD = 2
"""Submissions that are taken for a process: the one that it grades, and the next, which stays here until then."""
_LAST_SECONDS = 1.0
"""For a process that was told to leave, before it is killed."""
_PATIENCE = 1.0
"""Until whoever waits has another look."""
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
        rounds = 1 if job.feedback == "full" or job.key.practice else 2  # on practice cases first
        self._seconds = limits.submission_seconds * rounds + limits.trusted_seconds
        self._processes: list[Handle] = []
        self._waiting: deque[Task] = deque()  # for any process to be idle
        self._missing: list[str] = []  # why processes could not be started, until that is told
        self._last_try = processes == 1
        for _ in range(processes):
            self._start()

    @property
    def room(self) -> int:
        """How many submissions are wanted, so that each process that is warm has one to go on with."""
        wanted = sum(_AHEAD - (one.task is not None) for one in self._processes if one.warm)
        return max(0, wanted - len(self._waiting))

    @property
    def longest(self) -> AtWork | None:
        """What a process has been at the longest."""
        busy = [AtWork(one.task.number, one.since) for one in self._processes if one.warm and one.task is not None]
        return min(busy, key=lambda one: one.since, default=None)

    def submit(self, task: int, submission: Submission) -> None:
        """Give a submission to a process that waits for one, or keep it for the first that will."""
        self._waiting.append(Task(task, msgspec.msgpack.encode(submission), 1))
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

    def _start(self, task: Task | None = None, *, again: bool = False) -> None:
        """Start a process, which is to begin with that task; where none can be started another will take it."""
        try:
            self._processes.append(Handle(self._job, [one.connection for one in self._processes], task, again=again))
        except OSError as error:
            self._missing.append(process.why(error))
            if task is not None:
                self._waiting.append(task)

    def _hand_out(self) -> None:
        for one in self._processes:
            if one.idle and self._waiting:
                one.begin(self._waiting.popleft(), self._seconds)

    def _tell(self) -> None:
        """Say once, when it is known that there are others, what there are fewer processes for."""
        left = len(self._processes)
        if self._missing and any(one.warm for one in self._processes):
            processes = "1 process" if left == 1 else f"{left} processes"
            self._say(f"a grading process cannot be started: {self._missing[-1]}; going on with {processes}")
            self._missing.clear()

    def _talking(self) -> list[Handle]:
        """Wait for processes that have something to say or have died, until one takes too long or a second is over."""
        soonest = min(one.deadline for one in self._processes)
        seconds = min(_PATIENCE, max(0.0, soonest - time.monotonic()))
        ready = wait([one.connection for one in self._processes], seconds)
        return [one for one in self._processes if one.connection in ready]

    def _heard(self, one: Handle) -> Iterator[Graded | Lost]:
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
            if kind == process.LAST:
                self._removed(one)
                self._start()

    def _warmed(self, one: Handle, warmth: process.Warmth) -> None:
        if error := process.error_of(warmth):
            raise error
        if warmth.kind is not None:
            self._give_up(one, warmth.message)
        else:
            one.warmed(self._seconds)

    def _died(self, one: Handle) -> Iterator[Lost]:
        if not one.warm and one.again:
            self._give_up(one, "it ended while it warmed up")
            return
        task = self._removed(one)
        if not one.warm:
            self._start(task, again=True)
            return
        if task is not None and task.tries > 1:
            yield Lost(task.number, _DIED)
            task = None
        self._start(task and task._replace(tries=task.tries + 1))

    def _overdue(self, one: Handle) -> Iterator[Lost]:
        if not one.warm:
            self._give_up(one, f"it was not ready after {WARM_SECONDS:.0f} s")
            return
        task = self._removed(one)
        if task is not None:
            yield Lost(task.number, f"grading took longer than {self._seconds:g} s")
        self._start()

    def _give_up(self, one: Handle, why: str) -> None:
        """Go on without a process: another would not do better."""
        self._missing.append(why)
        task = self._removed(one)
        if task is not None:
            self._waiting.append(task)

    def _removed(self, one: Handle) -> Task | None:
        one.kill()
        self._processes.remove(one)
        return one.task
