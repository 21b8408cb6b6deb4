"""One run of ``grader batch`` as it is told at the terminal, and what it writes beside the reports."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from grader.cli import gradebook, progress, summary
from grader.cli.wrapping import say
from grader.errors import GraderError, Interrupted, ResourceError
from grader.text import counted, named

if TYPE_CHECKING:
    from grader.cli.progress import Manner
    from grader.course.classes import HandedIn
    from grader.course.counting import Counted
    from grader.course.deciding import Decided
    from grader.course.executors import MakeExecutor
    from grader.course.job import Job
    from grader.course.manifest import Manifest
    from grader.course.owners import Person
    from grader.course.planning import Worklist
    from grader.course.store import Store
    from grader.course.tally import Tally
    from grader.section import Section
    from grader.versions import Versions

_ROSTER = "roster.csv"


class ClassRun:
    """One run: what is to be done, how far it is, what came of all."""

    def __init__(
        self,
        job: Job,
        section: Section,
        handed_in: HandedIn,
        store: Store,
        decided: Decided,
        manner: Manner | None,
    ) -> None:
        from grader.course.tally import Tally
        from grader.versions import versions

        self._job = job
        self._section = section
        self._handed_in = handed_in
        self._store = store
        self._decided = decided
        self._manner = manner
        self._now: Versions = versions(section)
        self._tally: Tally = Tally(section, decided.people)

    def grade(self, jobs: int, executor: MakeExecutor, *, regrade: bool) -> int:
        """Grade what is to be graded; return the exit code."""
        names = [one.name for one in self._handed_in.sources]
        gone = self._store.begin(self._manifest(), names, regrade=regrade)
        try:
            plan = self._planned(gone, regrade=regrade)
            self._grade(plan, jobs, executor)
            book = self._write_gradebook()
            self._store.end("complete", self._tally.counts, self._tally.kept)
        except (Interrupted, GraderError) as error:
            with contextlib.suppress(ResourceError):  # the first one is told
                if isinstance(error, (Interrupted, ResourceError)):
                    self._write_gradebook()
                self._store.end("partial", self._tally.counts, self._tally.kept)
            if isinstance(error, Interrupted):
                raise self._to_go_on(error) from None
            raise
        gradebook.lines(book)
        for line in summary.lines(self._tally, self._store, () if book.doubts else book.unlisted):
            say(line)
        return 1 if self._tally.troubles or self._tally.costly or book.is_open else 0

    def _grade(self, plan: Worklist, jobs: int, executor: MakeExecutor) -> None:
        from grader.course import batch as core

        with progress.shown(len(plan.fresh), self._manner) as display:
            look, now = display.look, self._now
            run = core.run(self._job, self._store, plan.fresh, jobs, now=now, say=tell, look=look, executor=executor)
            with contextlib.closing(run):
                for result in run:
                    self._tally.add(result)
                    display.take(result)

    def _manifest(self) -> Manifest:
        from grader.course import manifest, store

        return manifest.Manifest(
            section=self._section.name,
            submissions=self._handed_in.place,
            layout=self._handed_in.said,
            key_id=self._job.key.id,
            feedback=self._job.feedback,
            versions=self._now,
            roster=self._decided.roster.info if self._decided.roster is not None else None,
            people={name: _encodable(people) for name, people in self._decided.people.items() if people},
            submitted={**self._decided.stated} if self._decided.reads_layout else None,
            started=store.now(),
        )

    def _planned(self, gone: int, *, regrade: bool) -> Worklist:
        from grader.course import planning

        sources, section = self._handed_in.sources, self._section
        plan = planning.plan(
            self._job, self._store, sources, section, self._now, regrade=regrade, unchanged=self._tally.add
        )
        say(f"{counted(len(plan.fresh), 'submission')} to grade, {self._tally.graded} unchanged since the last run")
        if plan.outdated:
            what = ", ".join(plan.differing)
            say(f"{plan.outdated} of them because what grades has changed since: {what}")
        if plan.altered:
            say(_altered(plan.altered))
        if gone:
            say(f"{gone} {_reports(gone)} on submissions that are gone moved to {self._store.history}")
        say(f"layout: {self._handed_in.layout}")
        if self._handed_in.ignored:
            say(f"ignored: {named(self._handed_in.ignored)}")
        if self._decided.roster is None and (list_of_class := self._a_roster()) is not None:
            say(f"not used: {list_of_class}; --roster {list_of_class} tells who handed in nothing")
        return plan

    def _a_roster(self) -> Path | None:
        """Return a list of the class that lies where one may be meant to be used."""
        place = Path(self._handed_in.place)
        folders = (self._store.out, place, place.parent)
        return next((path for folder in folders if (path := folder / _ROSTER).is_file()), None)

    def _write_gradebook(self) -> Counted:
        """Write the gradebook of what is there, and return it."""
        from grader.course import counting
        from grader.course import gradebook as core

        reports = self._store.all_kept(self._job.key)
        book = counting.count(self._tally.rows, self._section, reports, self._decided)
        self._store.write_gradebook(core.to_csv(book.table))
        self._tally.counts["missing"] = sum(row["status"] == "missing" for row in book.table)
        return book

    def _to_go_on(self, error: Interrupted) -> Interrupted:
        tally = self._tally
        sentence = f"interrupted: {tally.graded} of {tally.total} graded; run the same command again to go on"
        return Interrupted(error.number, sentence)


def tell(sentence: str) -> None:
    """Say what is no result."""
    say(sentence, err=True)


def _altered(ids: list[str]) -> str:
    one = len(ids) == 1
    were, again = ("was changed since it was", "is") if one else ("were changed since they were", "are")
    return f"{len(ids)} stored {_reports(len(ids))} {were} written and {again} graded again: {named(ids)}"


def _encodable(people: Sequence[Person]) -> list[Person]:
    """Return people as JSON can name them: a name that is no UTF-8 is on no list either."""
    return [tuple(one._replace(value=one.value.encode(errors="replace").decode()) for one in each) for each in people]


def _reports(number: int) -> str:
    return "report" if number == 1 else "reports"
