"""``grader batch``: a class of submissions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.actions import commands_stopped
from grader.cli.ends import interruptible
from grader.cli.options import allow_unconfined, key_file, section_option
from grader.errors import Interrupted, ResourceError

if TYPE_CHECKING:
    from grader.course.gradebook import Row
    from grader.course.job import Job
    from grader.course.store import Store
    from grader.report import Report
    from grader.section import Section

_NAMED = 10


@click.command()
@click.argument("folder", metavar="SUBMISSIONS", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder for reports and gradebook.csv.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Submissions at a time. [default: one per core, at most 4]")
@click.option("--feedback", type=click.Choice(["full", "brief"]), help="Show values, or only the kind of difference.")
@key_file
@allow_unconfined
@section_option
def batch(
    folder: Path,
    out: Path,
    jobs: int | None,
    feedback: str | None,
    key_path: Path | None,
    allow_unconfined: bool,
    section_name: str | None,
) -> int:
    """Grade every submission folder in SUBMISSIONS.

    Writes OUT/reports/<id>.json one by one and OUT/gradebook.csv at the end. A second run grades only what changed.

    Exit codes: 0 all graded, 1 some were rejected or broke (listed), 2 usage, 3 the machine or the grader broke; 130,
    143, 129 interrupted by Ctrl-C, SIGTERM, SIGHUP.
    """
    from grader import key, section
    from grader.course import batch as core
    from grader.course.job import Job
    from grader.course.store import Store

    found = section.find_for_class(section_name, folder)
    secret = key.load(key_path)
    paths = core.submissions(folder)
    store = Store(out)
    brief = feedback == "brief" or (feedback is None and not secret.practice)
    job = Job(found.folder, secret, "brief" if brief else "full", allow_unconfined)
    with interruptible(), commands_stopped():
        rows, fresh = _stored(job, store, paths, found)
        run = core.run(job, store, fresh, jobs or core.default_workers(), say=_say)
        try:
            with contextlib.closing(run):
                _show(_noted(run, rows, found), len(fresh))
        except (Interrupted, ResourceError) as error:
            with contextlib.suppress(ResourceError):  # the first one is told
                _write(store, rows)
            if isinstance(error, Interrupted):
                raise _to_go_on(error, rows, len(paths)) from None
            raise
        table = _write(store, rows)
        troubled = [row for row in table if row["status"] != "graded"]
        for row in troubled:
            click.echo(f"{row['status']}: {row['submission']}: {row['message']}")
    click.echo(f"{len(table) - len(troubled)} of {len(table)} graded; the gradebook is {store.gradebook}")
    return 1 if troubled else 0


def _stored(job: Job, store: Store, paths: list[Path], section: Section) -> tuple[list[Row], list[Path]]:
    """Return the rows of the stored reports that still hold, and the submissions that are to be graded."""
    from grader.course import gradebook
    from grader.text import escaped
    from grader.versions import versions

    now = versions(section)
    rows, fresh, changed = [], [], []
    for path in paths:
        kept = store.kept(path, section, job.key, job.feedback, now)
        if kept.report is not None:
            rows.append(gradebook.row(kept.report, section))
        else:
            fresh.append(path)
        if kept.changed:
            changed.append(escaped(path.name))
    click.echo(f"{len(fresh)} submissions to grade, {len(rows)} unchanged since the last run")
    if changed:
        one = len(changed) == 1
        were, they = ("report was", "it was") if one else ("reports were", "they were")
        names = ", ".join(changed[:_NAMED]) + (f" and {len(changed) - _NAMED} more" if len(changed) > _NAMED else "")
        again = "is graded again" if one else "are graded again"
        click.echo(f"{len(changed)} stored {were} changed since {they} written and {again}: {names}")
    return rows, fresh


def _write(store: Store, rows: list[Row]) -> list[Row]:
    """Write the gradebook of what is there, and return its rows in their order."""
    from grader.course import gradebook

    table = gradebook.ordered(rows)
    if table:
        store.write_gradebook(gradebook.to_csv(table))
    return table


def _to_go_on(error: Interrupted, rows: list[Row], total: int) -> Interrupted:
    graded = sum(row["status"] == "graded" for row in rows)
    return Interrupted(error.number, f"interrupted: {graded} of {total} graded; run the same command again to go on")


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)


def _noted(run: Iterable[Report], rows: list[Row], section: Section) -> Iterator[Report]:
    """Pass the reports on, each with its row made: whatever comes between, it counts as there."""
    from grader.course import gradebook

    for report in run:
        rows.append(gradebook.row(report, section))
        yield report


def _show(results: Iterator[Report], total: int) -> None:
    """Show the reports as they come, with a progress bar on a terminal and a line each elsewhere."""
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    if console.is_terminal:
        from rich.progress import track

        # No thread of its own to refresh it: processes are forked while it is shown.
        for _ in track(results, "Grading", total=total, console=console, auto_refresh=False):
            pass
        return
    for number, result in enumerate(results, start=1):
        score = f"{result.score}/{result.max_score}" if result.status == "graded" else result.status
        click.echo(f"[{number}/{total}] {result.submission.id}: {score}")
