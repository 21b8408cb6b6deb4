"""``grader batch``: a class of submissions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.actions import commands_stopped
from grader.cli.class_run import ClassRun, tell
from grader.cli.ends import interruptible
from grader.cli.options import PLACE, allow_unconfined, key_file, roster_option, section_option
from grader.errors import UsageError
from grader.text import named

if TYPE_CHECKING:
    from datetime import datetime

    from grader.cli.progress import Manner
    from grader.course.classes import HandedIn
    from grader.course.deciding import Decided
    from grader.course.executors import MakeExecutor
    from grader.course.job import Job
    from grader.course.layouts import Layout
    from grader.course.roster import Roster
    from grader.section import Section

LAYOUTS = ("folders", "files", "canvas", "moodle", "gradescope")


@click.command()
@click.argument("folder", metavar="SUBMISSIONS", type=PLACE)
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
    from grader.course import roster, stray
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
        handed_in = stray.joined(handed_in, listed.find if listed is not None else None)
        decided = _decided(out, found, handed_in, listed)
        brief = feedback == "brief" or (feedback is None and not secret.practice)
        job = Job(found.folder, secret, "brief" if brief else "full", allow_unconfined)
        with (
            interruptible(),
            _executor(scheduler, job) as executor,
            contextlib.closing(Store(out)) as store,
            commands_stopped(),
        ):
            run = ClassRun(job, found, handed_in, store, decided, manner)
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
            tell(f"no time of submission by the layout, as {why}: {named(open_ones)}")
    checks = declared.checks(section) if found.adjustments is not None else set[str]()
    deciding.expect_sense(found, deciding.whose(found.people, found), checks, section.max_score)
    return found


def _expect_outside(out: Path, folder: Path) -> None:
    if out.resolve().is_relative_to(folder.resolve()):
        where = "the class itself" if out.resolve() == folder.resolve() else f"inside of {folder}"
        raise UsageError(f"{out} is {where}, where reports would be taken for submissions: give another --out")


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
    pool = Dask(job, scheduler, tell)
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
