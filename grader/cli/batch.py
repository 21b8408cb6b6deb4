"""``grader batch``: a class of submissions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import gradebook, progress, summary
from grader.cli.actions import commands_stopped
from grader.cli.ends import interruptible
from grader.cli.options import allow_unconfined, key_file, roster_option, section_option
from grader.cli.wrapping import say
from grader.errors import GraderError, Interrupted, ResourceError, UsageError
from grader.text import named

if TYPE_CHECKING:
    from datetime import datetime

    from grader.cli.progress import Manner
    from grader.course.classes import HandedIn
    from grader.course.counting import Counted
    from grader.course.deciding import Decided
    from grader.course.executors import MakeExecutor
    from grader.course.job import Job
    from grader.course.layouts import Layout
    from grader.course.manifest import Manifest
    from grader.course.owners import Person
    from grader.course.planning import Worklist
    from grader.course.roster import Roster
    from grader.course.store import Store
    from grader.course.tally import Tally
    from grader.section import Section
    from grader.versions import Versions

_ROSTER = "roster.csv"
LAYOUTS = ("folders", "files", "canvas", "moodle", "gradescope")


@click.command()
@click.argument("folder", metavar="SUBMISSIONS", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder for reports and gradebook.csv.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Submissions at a time. [default: one per core, at most 4]")
@click.option("--scheduler", metavar="ADDRESS", help="Grade on the workers of a Dask cluster, such as tcp://host:8786.")
@roster_option
@click.option("--layout", type=click.Choice(LAYOUTS), help="How SUBMISSIONS are laid out. [default: by their names]")
@click.option("--regrade", is_flag=True, help="Grade all again, whatever OUT holds; that is kept in OUT/history.")
@click.option("--feedback", type=click.Choice(["full", "brief"]), help="Show values, or only the kind of difference.")
@click.option("--quiet", "manner", flag_value="quiet", help="Show no progress.")
@click.option("--verbose", "manner", flag_value="verbose", help="Show a line for each submission.")
@key_file
@allow_unconfined
@section_option
def batch(
    folder: Path,
    out: Path,
    jobs: int | None,
    scheduler: str | None,
    roster_file: Path | None,
    layout: Layout | None,
    regrade: bool,
    feedback: str | None,
    manner: Manner | None,
    key_path: Path | None,
    allow_unconfined: bool,
    section_name: str | None,
) -> int:
    """Grade every submission in SUBMISSIONS, a folder or one archive of all.

    Each is a folder, a zip or tar archive, or whatever a course system has named by whose it is.

    Writes OUT/reports/<id>.json one by one and OUT/gradebook.csv at the end, where `final` is what counts by
    OUT/adjustments.toml, OUT/policy.toml and OUT/times.csv. A second run grades only what changed;
    what it replaces is kept in OUT/history.

    Exit codes: 0 all graded, 1 some were rejected or broke, or files of theirs were refused (listed), 2 usage, 3 the
    machine or the grader broke; 130, 143, 129 interrupted by Ctrl-C, SIGTERM, SIGHUP.
    """
    from grader import key
    from grader.course import roster
    from grader.course.job import Job
    from grader.course.machine import default_workers
    from grader.course.store import Store

    if jobs and scheduler:
        raise UsageError(
            "--jobs is for this machine, and a cluster has as many workers as it has: leave one of them out"
        )
    _expect_outside(out, folder)
    with open_class(folder, section_name, layout) as (found, handed_in):
        secret = key.load(key_path)
        listed = roster.read(roster_file) if roster_file is not None else None
        decided = _decided(out, found, handed_in, listed)
        brief = feedback == "brief" or (feedback is None and not secret.practice)
        job = Job(found.folder, secret, "brief" if brief else "full", allow_unconfined)
        with (
            interruptible(),
            _executor(scheduler, job) as executor,
            contextlib.closing(Store(out)) as store,
            commands_stopped(),
        ):
            run = _Run(job, found, handed_in, store, decided, manner)
            return run.grade(jobs or default_workers(), executor, regrade=regrade)


def _decided(out: Path, section: Section, handed_in: HandedIn, listed: Roster | None) -> Decided:
    """Return what is decided about these submissions; what is wrong with it is told before any is graded."""
    from grader import declared
    from grader.course import dated, deciding

    sources = handed_in.sources
    unknown: dict[str, list[str]] = {}

    def stated() -> dict[str, datetime]:
        found = dated.look(sources)
        for name, why in found.unknown.items():
            unknown.setdefault(why, []).append(name)
        return found.times

    found = deciding.read(out, listed, {one.id: one.people for one in sources}, stated)
    for why, names in unknown.items():
        if open_ones := [name for name in names if name not in found.times]:
            _say(f"no time of submission by the layout, as {why}: {named(open_ones)}")
    checks = declared.checks(section) if found.adjustments is not None else set[str]()
    deciding.expect_sense(found, deciding.whose(found.people, found), checks, section.max_score)
    return found


def _expect_outside(out: Path, folder: Path) -> None:
    if out.resolve().is_relative_to(folder.resolve()):
        raise UsageError(f"{out} is inside of {folder}, where it would be taken for a submission: give another --out")


@contextlib.contextmanager
def _executor(scheduler: str | None, job: Job) -> Iterator[MakeExecutor]:
    """Give what grades: processes of this machine, or a cluster that is known to grade before anything is written."""
    from grader.course.executors.local import Local

    if scheduler is None:
        yield Local
        return
    try:
        from grader.course.executors.dask import Dask
    except ModuleNotFoundError as error:
        raise UsageError("--scheduler needs a package that is missing: pip install distributed") from error
    pool = Dask(job, scheduler, _say)
    try:
        pool.expect_a_worker()
        yield lambda job, workers, say: pool
    finally:
        pool.end(at_once=True)


@contextlib.contextmanager
def open_class(folder: Path, section_name: str | None, layout: Layout | None) -> Iterator[tuple[Section, HandedIn]]:
    """Give what is to be graded; what is wrong with the folder is told before what its section might be."""
    from grader import section
    from grader.course import classes, intake

    sections = [section.find(section_name)] if section_name is not None else section.known().values()
    with classes.handed_in(folder, set().union(*(one.files for one in sections)), layout) as handed_in:

        def held(files: set[str]) -> set[str]:
            return {file for source in handed_in.sources for file in intake.exercises_in(source, files)}

        yield section.find_by(section_name, folder, held), handed_in


class _Run:
    """One run, as it is told: what is to be done, how far it is, what came of all."""

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
        from grader.course import batch as core

        names = [one.name for one in self._handed_in.sources]
        gone = self._store.begin(self._manifest(), names, regrade=regrade)
        try:
            plan = self._planned(gone, regrade=regrade)
            with progress.shown(len(plan.fresh), self._manner) as display:
                look, now = display.look, self._now
                run = core.run(
                    self._job, self._store, plan.fresh, jobs, now=now, say=_say, look=look, executor=executor
                )
                with contextlib.closing(run):
                    for result in run:
                        self._tally.add(result)
                        display.take(result)
            counted = self._write_gradebook()
            self._store.end("complete", self._tally.counts, self._tally.kept)
        except (Interrupted, GraderError) as error:
            with contextlib.suppress(ResourceError):  # the first one is told
                if isinstance(error, (Interrupted, ResourceError)):
                    self._write_gradebook()
                self._store.end("partial", self._tally.counts, self._tally.kept)
            if isinstance(error, Interrupted):
                raise self._to_go_on(error) from None
            raise
        gradebook.lines(counted)
        for line in summary.lines(self._tally, self._store, () if counted.doubts else counted.unlisted):
            say(line)
        return 1 if self._tally.troubles or self._tally.costly or counted.is_open else 0

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
        from grader.text import counted

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
        counted = counting.count(self._tally.rows, self._section, reports, self._decided)
        self._store.write_gradebook(core.to_csv(counted.table))
        self._tally.counts["missing"] = sum(row["status"] == "missing" for row in counted.table)
        return counted

    def _to_go_on(self, error: Interrupted) -> Interrupted:
        tally = self._tally
        sentence = f"interrupted: {tally.graded} of {tally.total} graded; run the same command again to go on"
        return Interrupted(error.number, sentence)


def _altered(ids: list[str]) -> str:
    one = len(ids) == 1
    were, again = ("was changed since it was", "is") if one else ("were changed since they were", "are")
    return f"{len(ids)} stored {_reports(len(ids))} {were} written and {again} graded again: {named(ids)}"


def _encodable(people: Sequence[Person]) -> list[Person]:
    """Return people as JSON can name them: a name that is no UTF-8 is on no list either."""
    return [tuple(one._replace(value=one.value.encode(errors="replace").decode()) for one in each) for each in people]


def _reports(number: int) -> str:
    return "report" if number == 1 else "reports"


def _say(sentence: str) -> None:
    say(sentence, err=True)
