"""``grader gradebook``: the gradebook of a class anew, by what is decided now, without grading."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.options import as_given, roster_option, sealing_key, section_option
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

    Exit codes: 0 written, 1 written, and nobody knows whose some hand-ins are, by how much some are late, or there are
    files that count for nobody, 2 usage.
    """
    from grader import key
    from grader.course import gradebook as core
    from grader.course import outdated, roster
    from grader.course.results import Results
    from grader.course.store import Store

    secret = key.load(key_path)
    listed = roster.read(roster_file) if roster_file is not None else None
    _ended(Results(out, secret), listed)  # before anything is made in a folder that is none
    with contextlib.closing(Store(out)) as store:
        results = Results(out, secret)
        counted = _counted(results, listed, section_name)
        store.write_gradebook(core.to_csv(counted.table))
    lines(counted)
    for trouble in results.troubles:
        say(trouble, err=True)
    for sentence in outdated.pages(out, as_given()):
        say(sentence)
    other = sum(row["final"] != row["raw"] for row in counted.table)
    say(f"{len(counted.table)} rows, {other} where another score counts; the gradebook is {store.gradebook}")
    return 1 if counted.is_open or results.troubles else 0


def lines(counted: Counted) -> None:
    """Say what a person should look at."""
    for trouble in counted.troubles[:_NAMED]:
        say(trouble)
    if len(counted.troubles) > _NAMED:
        say(f"and {len(counted.troubles) - _NAMED} more like these")
    if counted.joined is not None:
        say(counted.joined)


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


def _counted(results: Results, listed: Roster | None, section_name: str | None) -> Counted:
    from grader import declared, section
    from grader.course import counting, deciding
    from grader.course import gradebook as core

    run = _ended(results, listed)
    found = section.find(section_name or run.section)
    decided = deciding.of_run(results.out, run, listed)
    rows, checks = [], declared.checks(found)
    for report in results:
        why = run.kept.get(report.submission.id)
        rows.append(core.row(report, found, f"kept, {why}" if why is not None else None))
        checks.update(check.id for exercise in report.exercises for check in exercise.checks)
    _expect_all(results, len(rows))
    if not rows and (listed is None or not listed.entries):
        raise UsageError(f"{results.out} holds no reports")
    most = max((int(one["max_score"]) for one in rows if one["max_score"]), default=found.max_score)
    deciding.expect_sense(decided, deciding.whose([one[core.ID] for one in rows], decided), checks, most)
    return counting.count(rows, found, results, decided)


def _expect_all(results: Results, read: int) -> None:
    """Raise `UsageError` where not all reports of a run are there; all that cannot be read are named by then."""
    from grader.course import finals

    if finals.all_known(results, read):
        return  # what cannot be read is none of this run's
    for trouble in results.troubles:
        say(trouble, err=True)
    if results.troubles:
        many = f"{len(results.troubles)} reports count" if len(results.troubles) > 1 else "a report counts"
        raise UsageError(
            f"{many} for nobody (see above): the gradebook stays as it is; run the same grader batch again"
        )
    raise UsageError(next(finals.open_ends(results, read)))
