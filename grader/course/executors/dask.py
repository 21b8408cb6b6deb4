"""Workers of a Dask cluster: each is asked whether it grades alike, then given a few submissions at a time.

A submission goes to a worker of our choice: so it is known which one was being graded where a worker was lost.
"""

from __future__ import annotations

import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import msgspec
from distributed import Future

from grader.course.executors import AtWork, Graded, Lost, station
from grader.course.executors.cluster import Cluster, fetched
from grader.course.executors.handle import WARM_SECONDS, Task
from grader.course.job import Job
from grader.errors import ResourceError, SectionError, UsageError
from grader.section import Section, known, load
from grader.submission import Submission
from grader.versions import versions

_JOIN_SECONDS = 30.0
"""For a first worker, and for another one after the last is gone."""
_REFUSED_SECONDS = 3.0
"""For others to join where all that are there are refused."""
_PATIENCE = 1.0
_GO_ON = "run the same command again to go on"
_AHEAD = 2
"""Submissions that a worker holds: the one that it grades, and the next."""
_DIED = "two workers died while grading this; memory may have run out"


@dataclass
class _Worker:
    """A worker of the cluster; `tasks` are what it was given, the one that it is at first."""

    admission: Future | None
    asked: float
    tasks: deque[tuple[Task, Future]] = field(default_factory=deque)
    since: float = 0.0  # when it began the first of them

    @property
    def admitted(self) -> bool:
        return self.admission is None


class Dask:
    """The workers of the cluster at an address, those that join later among them."""

    def __init__(self, job: Job, address: str, say: Callable[[str], None]) -> None:
        section = load(job.section)
        rounds = 1 if job.feedback == "full" or job.key.practice else 2
        once = section.limits.submission_seconds * rounds + section.limits.trusted_seconds
        self._seconds = 2 * once + WARM_SECONDS  # a worker's own process may die and begin again
        self._run = uuid.uuid4().hex
        order = station.Order(
            self._run, _name(section), job.key.id, job.feedback, job.allow_unconfined, versions(section)
        )
        self._order = msgspec.msgpack.encode(order)
        self._say = say
        self._waiting: deque[Task] = deque()
        self._workers: dict[str, _Worker] = {}
        self._refused: dict[str, str] = {}
        self._looked = 0.0
        self._alone = time.monotonic()  # since when there has been no worker to grade
        self._had_one = False
        self._cluster = Cluster(address, self._run)

    def expect_a_worker(self) -> None:
        """Wait until a worker can grade.

        Raises
        ------
        UsageError
            If none comes in time, or all are refused.
        """
        while not self.room:
            self.wait()

    @property
    def room(self) -> int:
        """How many submissions the workers can be given."""
        admitted = [one for one in self._workers.values() if one.admitted]
        return max(0, sum(_AHEAD - len(one.tasks) for one in admitted) - len(self._waiting))

    @property
    def longest(self) -> AtWork | None:
        """What a worker has been at the longest."""
        busy = [AtWork(one.tasks[0][0].number, one.since) for one in self._workers.values() if one.tasks]
        return min(busy, key=lambda one: one.since, default=None)

    def submit(self, task: int, submission: Submission) -> None:
        """Give a submission to the worker that has the least to do."""
        self._waiting.append(Task(task, msgspec.msgpack.encode(submission), 1))
        self._hand_out()

    def wait(self) -> list[Graded | Lost]:
        """Wait for what the workers answer; about once a second look which there are."""
        events = [event for future in self._cluster.answered() for event in self._heard(future)]
        if time.monotonic() - self._looked >= _PATIENCE:
            events += self._look()
            self._looked = time.monotonic()
        self._hand_out()
        self._expect_some()
        return events

    def end(self, *, at_once: bool) -> None:
        """End the grading processes of all workers; the workers themselves are somebody else's."""
        self._cluster.end(self._workers, station.leave, self._run)

    # --- workers ----------------------------------------------------------------------------------------------------

    def _look(self) -> Iterator[Lost]:
        there = self._cluster.workers()
        for address in [address for address in self._workers if address not in there]:
            yield from self._gone(address)
        for address, threads in there.items():
            if address not in self._workers and address not in self._refused:
                self._ask(address, threads)
        now = time.monotonic()
        for address, one in list(self._workers.items()):
            since = one.since if one.tasks else one.asked
            if (one.tasks or not one.admitted) and now - since > self._seconds:
                yield from self._gone(address)
                self._refuse(address, f"it has not answered for {self._seconds:g} s")

    def _ask(self, address: str, threads: int) -> None:
        if threads != 1:
            self._refuse(address, f"it has {threads} threads: start it with --nthreads 1")
            return
        future = self._cluster.send(address, station.admit, self._order)
        self._workers[address] = _Worker(future, time.monotonic())

    def _refuse(self, address: str, why: str) -> None:
        self._workers.pop(address, None)
        self._refused[address] = why
        self._say(f"the worker {address} is refused: {why}")

    def _gone(self, address: str) -> Iterator[Lost]:
        """Take back what a worker had; only what it was at may have been its end."""
        one = self._workers.pop(address)
        self._alone = time.monotonic()
        tasks = [task for task, _ in one.tasks]
        for _, future in one.tasks:
            future.cancel()
        if one.tasks and tasks[0].tries > 1:
            yield Lost(tasks.pop(0).number, _DIED)
        elif tasks:
            tasks[0] = tasks[0]._replace(tries=tasks[0].tries + 1)
        self._waiting.extendleft(reversed(tasks))

    def _expect_some(self) -> None:
        if any(one.admitted for one in self._workers.values()):
            return
        waited = time.monotonic() - self._alone
        patience = _REFUSED_SECONDS if self._refused and not self._had_one else _JOIN_SECONDS
        if self._workers or waited <= patience:
            return
        reasons = "; ".join(f"{address}: {why}" for address, why in self._refused.items())
        if self._had_one:
            raise ResourceError(f"no worker of the cluster is left{reasons and f' ({reasons})'}; {_GO_ON}")
        raise UsageError(f"no worker can grade: {reasons or f'none came within {_JOIN_SECONDS:.0f} s'}")

    # --- submissions ------------------------------------------------------------------------------------------------

    def _hand_out(self) -> None:
        while self._waiting:
            free = [name for name, one in self._workers.items() if one.admitted and len(one.tasks) < _AHEAD]
            if not free:
                return
            address = min(free, key=lambda name: len(self._workers[name].tasks))
            task, one = self._waiting.popleft(), self._workers[address]
            if not one.tasks:
                one.since = time.monotonic()
            one.tasks.append((task, self._cluster.send(address, station.grade, self._order, task.submission)))

    def _heard(self, future: Future) -> Iterator[Graded | Lost]:
        for address, one in list(self._workers.items()):
            if one.admission is not None and one.admission.key == future.key:
                self._admit(address, one)
                return
            for pair in one.tasks:
                if pair[1].key == future.key:
                    yield from self._result(address, one, pair)
                    return

    def _admit(self, address: str, one: _Worker) -> None:
        assert one.admission is not None
        said = fetched(one.admission)
        if isinstance(said, Exception):
            self._refuse(address, f"{type(said).__name__}: {said}")
        elif said:
            self._refuse(address, str(said))
        else:
            one.admission = None
            self._had_one = True

    def _result(self, address: str, one: _Worker, pair: tuple[Task, Future]) -> Iterator[Graded | Lost]:
        task, future = pair
        said = fetched(future)
        if isinstance(said, Exception):  # it died meanwhile, or has something broken
            yield from self._gone(address)
            if future.status == "error":
                self._refuse(address, f"{type(said).__name__}: {said}")
            return
        one.tasks.remove(pair)
        one.since = time.monotonic()
        assert isinstance(said, bytes)
        answer = msgspec.msgpack.decode(said, type=station.Reply)
        if answer.report is not None:
            yield Graded(task.number, answer.report)
        elif answer.fault is None:
            yield Lost(task.number, answer.why)
        elif answer.fault == SectionError.__name__:
            raise SectionError(answer.why)
        else:
            self._waiting.appendleft(task)
            yield from self._gone(address)
            self._refuse(address, answer.why)


def _name(section: Section) -> str:
    """Return what other machines know a section by: its name, or its folder, which they have to share."""
    found = known().get(section.name)
    return section.name if found is not None and found.folder == section.folder else str(section.folder)
