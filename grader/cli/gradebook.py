"""``grader gradebook``: the gradebook of a class anew, by what is decided now, without grading."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.options import roster_option, sealing_key, section_option
from grader.cli.wrapping import say
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.course.counting import Counted
    from grader.course.manifest import Manifest
    from grader.course.results import Results
    from grader.course.roster import Roster

_NAMED = 10


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@roster_option
@sealing_key
@section_option
def gradebook(out: Path, roster_file: Path | None, key_path: Path | None, section_name: str | None) -> int:
    """Write OUT/gradebook.csv anew from the stored reports, without grading.

    `final` is what counts: the score with what OUT/adjustments.toml, OUT/policy.toml and OUT/times.csv make of it.

    Exit codes: 0 written, 2 usage.
    """
    from grader import key
    from grader.course import gradebook as core
    from grader.course import roster
    from grader.course.results import Results
    from grader.course.store import Store

    secret = key.load(key_path)
    listed = roster.read(roster_file) if roster_file is not None else None
    _ended(Results(out, secret), listed)  # before anything is made in a folder that is none
    with contextlib.closing(Store(out)) as store:
        counted = _counted(Results(out, secret), listed, section_name)
        store.write_gradebook(core.to_csv(counted.table))
    lines(counted)
    other = sum(row["final"] != row["raw"] for row in counted.table)
    say(f"{len(counted.table)} rows, {other} where another score counts; the gradebook is {store.gradebook}")
    return 0


def lines(counted: Counted) -> None:
    """Say what a person should look at."""
    for trouble in counted.troubles[:_NAMED]:
        say(trouble)
    if len(counted.troubles) > _NAMED:
        say(f"and {len(counted.troubles) - _NAMED} more like these")


def _ended(results: Results, listed: Roster | None) -> Manifest:
    """Return the manifest of a run of which all is known."""
    run, out = results.manifest, results.out
    if run is None:
        raise UsageError(f"{out} holds no run.json: give the folder that grader batch has written with --out")
    if run.state != "complete":
        raise UsageError(f"the run in {out} has not come to its end: run the same grader batch again first")
    if run.roster is not None and listed is None:
        raise UsageError(f"the run in {out} had the roster {run.roster.file}: give it by --roster")
    return run


def _stated(run: Manifest, out: Path) -> dict[str, datetime]:
    """Return the times of submission that a run has found stated by its layout."""
    if run.submitted is None:
        policy = out / "policy.toml"
        raise UsageError(f"{policy} wants times from the layout, which the run did not read: run the same batch again")
    return run.submitted


def _counted(results: Results, listed: Roster | None, section_name: str | None) -> Counted:
    from grader import declared, section
    from grader.course import counting, deciding
    from grader.course import gradebook as core

    run = _ended(results, listed)
    found = section.find(section_name or run.section)
    decided = deciding.read(results.out, listed, run.people, lambda: _stated(run, results.out))
    rows, checks = [], declared.checks(found)
    for report in results:
        why = run.kept.get(report.submission.id)
        rows.append(core.row(report, found, f"kept, {why}" if why is not None else None))
        checks.update(check.id for exercise in report.exercises for check in exercise.checks)
    if results.troubles:
        raise UsageError(f"{results.troubles[0]}; the gradebook stays as it is")
    graded = sum(run.counts.get(word, 0) for word in ("graded", "kept", "rejected", "grader_error"))
    if run.counts and graded != len(rows):
        raise UsageError(f"{results.out} holds {len(rows)} of {graded} reports: run the same grader batch again first")
    if not rows and (listed is None or not listed.entries):
        raise UsageError(f"{results.out} holds no reports")
    deciding.expect_sense(decided, deciding.whose([one[core.ID] for one in rows], decided), checks)
    return counting.count(rows, found, results, decided)
