"""A class, graded: submissions go to an executor, their reports into the store and to the caller.

Knows nothing of terminals, processes and signals.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import NamedTuple

import msgspec

from grader.course.executors import Executor, Graded, Lost, MakeExecutor
from grader.course.executors.local import Local
from grader.course.intake import take
from grader.course.job import Job
from grader.course.layouts import Source
from grader.course.store import Store
from grader.course.tally import Earlier, Filed
from grader.errors import UsageError
from grader.report import Report, Status, SubmissionInfo, ungraded
from grader.sandbox.confinement import access_times, readable
from grader.sandbox.plan import PACKAGES
from grader.section import load
from grader.submission import Submission
from grader.versions import Versions, versions

_OPEN = (
    "this file system notes every reading (strictatime): programs of one submission can leave notes to the next in the "
    "access times of Python's files"
)


def run(
    job: Job,
    store: Store,
    sources: list[Source],
    workers: int,
    *,
    now: Versions | None = None,
    say: Callable[[str], None] = lambda sentence: None,
    look: Callable[[str | None, float], None] = lambda longest, since: None,
    executor: MakeExecutor = Local,
) -> Generator[Filed, None, None]:
    """Grade submissions, `workers` at a time, and yield their results as they are written.

    `now` is what grades, as the caller has found it: a report by anything else ends the run. What should be known of
    the processes is said as it comes up. About once a second `look` is told the id of what is being graded the longest,
    and since when by the monotonic clock. Close the iterator to end the processes.

    Raises
    ------
    GraderError
        If no submission can be graded, or no report be written. Those written by then are whole.
    """
    if not sources:
        return
    now = now or versions(load(job.section))
    pool = executor(job, min(workers, len(sources)), say)
    over = False
    try:
        # While the processes warm up, and before there is any worker.
        offered = readable.readable_paths((*PACKAGES, *load(job.section).packages))
        if access_times.freeze(offered) is not None:
            say(_OPEN)
        yield from _Run(job, store, pool, now, look).results(sources)
        over = True
    finally:
        pool.end(at_once=not over)


class _InHand(NamedTuple):
    source: Source
    taken: Submission


class _Run:
    """One run over a class: what is left, what is in hand, what is to be written."""

    def __init__(
        self, job: Job, store: Store, pool: Executor, now: Versions, look: Callable[[str | None, float], None]
    ) -> None:
        self._job = job
        self._section = load(job.section)
        self._now = now
        self._store = store
        self._pool = pool
        self._look = look
        self._in_hand: dict[int, _InHand] = {}
        self._finished: list[tuple[Source, Filed]] = []

    def results(self, sources: list[Source]) -> Iterator[Filed]:
        """Grade the submissions and yield what came of them."""
        left = deque(enumerate(sources))
        while left or self._in_hand or self._finished:
            for source, made in self._finished:  # the processes are at what was read before
                yield self._stored(source, made)
            self._finished.clear()
            while left and self._pool.room and not self._finished:
                self._hand_out(*left.popleft())
            if not self._finished and (left or self._in_hand):
                longest = self._pool.longest
                self._look(
                    self._in_hand[longest.task].source.id if longest else None, longest.since if longest else 0.0
                )
                self._finished += map(self._result, self._pool.wait())

    def _hand_out(self, task: int, source: Source) -> None:
        taken = take(source, self._section)
        if isinstance(taken, Submission):
            self._in_hand[task] = _InHand(source, taken)
            self._pool.submit(task, taken)
        else:
            self._finished.append((source, self._ungraded(source, *taken)))

    def _result(self, event: Graded | Lost) -> tuple[Source, Filed]:
        source, taken = self._in_hand.pop(event.task)
        if isinstance(event, Lost):
            return source, self._ungraded(source, "grader_error", event.why, taken)
        made = msgspec.json.decode(event.report, type=Report)
        if made.versions.code != self._now.code:
            raise UsageError("the section or the grader was changed while it graded: run the same command again")
        return source, Filed(made, costly=taken.costly)

    def _ungraded(self, source: Source, status: Status, why: str, taken: Submission | None = None) -> Filed:
        job = self._job
        digest, notes = (taken.digest, taken.notes) if taken is not None else ("", ())
        whose = SubmissionInfo(source.id, digest)
        made = ungraded(self._section, whose, job.key, job.feedback, status, why, notes=notes, now=self._now)
        return Filed(made)

    def _stored(self, source: Source, result: Filed) -> Filed:
        """Write a report, but for one of a trouble of ours where there is a good one: that is kept."""
        made = result.report
        good = self._good(source, made.submission.digest) if made.status == "grader_error" else None
        if good is None:
            self._store.write(source.name, made, self._job.key)
            return result
        return Filed(good, kept=Earlier(self._store.date(source.name), made.message or ""))

    def _good(self, source: Source, digest: str) -> Report | None:
        """Return the earlier report on a submission; of one that could not be read nobody knows that it is another."""
        found = self._store.kept(source.name, self._job.key).report
        if found is None or found.status != "graded" or digest not in ("", found.submission.digest):
            return None
        wanted = (source.id, self._section.name, self._job.feedback)
        return found if wanted == (found.submission.id, found.section, found.feedback) else None
