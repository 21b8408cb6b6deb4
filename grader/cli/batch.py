"""``grader batch``: a class of submissions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.actions import commands_stopped
from grader.cli.options import allow_unconfined, key_file, section_option

if TYPE_CHECKING:
    from grader.report import Report


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

    Exit codes: 0 all graded, 1 some were rejected or broke (listed), 2 usage.
    """
    from grader import batch as core
    from grader import gradebook, key, report, section

    found = section.find_for_class(section_name, folder)
    secret = key.load(key_path)
    paths = core.submissions(folder)
    reports_folder = out / "reports"
    reports_folder.mkdir(parents=True, exist_ok=True)
    brief = feedback == "brief" or (feedback is None and not secret.practice)
    job = core.Job(found.folder, secret, "brief" if brief else "full", reports_folder, allow_unconfined)
    stored = core.still_graded(job, paths)
    fresh = [path for path in paths if path not in stored]
    click.echo(f"{len(fresh)} submissions to grade, {len(stored)} unchanged since the last run")
    with commands_stopped():
        results = [*stored.values(), *_watched(core.run(job, fresh, jobs or core.default_workers()), len(fresh))]
        table = gradebook.rows(results, found)
        report.write_whole(gradebook.to_csv(table), out / "gradebook.csv")
        troubled = [row for row in table if row["status"] != "graded"]
        for row in troubled:
            click.echo(f"{row['status']}: {row['submission']}: {row['message']}")
    click.echo(f"{len(table) - len(troubled)} of {len(table)} graded; the gradebook is {out / 'gradebook.csv'}")
    return 1 if troubled else 0


def _watched(results: Iterator[Report], total: int) -> Iterable[Report]:
    """Pass the reports on, with a progress bar on a terminal and a line each elsewhere."""
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    if console.is_terminal:
        from rich.progress import track

        # No thread of its own to refresh it: processes are forked while it is shown.
        return list(track(results, "Grading", total=total, console=console, auto_refresh=False))
    return list(_lines(results, total))


def _lines(results: Iterator[Report], total: int) -> Iterator[Report]:
    for number, result in enumerate(results, start=1):
        score = f"{result.score}/{result.max_score}" if result.status == "graded" else result.status
        click.echo(f"[{number}/{total}] {result.submission.id}: {score}")
        yield result
