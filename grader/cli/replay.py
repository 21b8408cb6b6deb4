"""``grader replay``: a result of a class that somebody doubts, graded again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.actions import commands_stopped
from grader.cli.options import allow_unconfined, key_file, roster_option, section_option
from grader.cli.wrapping import say
from grader.errors import ResourceError, UsageError
from grader.text import counted

if TYPE_CHECKING:
    from grader.course.intake import Refused
    from grader.course.manifest import Manifest
    from grader.course.sealed import Kept
    from grader.key import Key
    from grader.report import Check, Report
    from grader.section import Section
    from grader.submission import Submission


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("student")
@click.argument("check", required=False)
@click.option(
    "--submissions", type=click.Path(path_type=Path), help="Where the class is now. [default: where it was graded]"
)
@roster_option
@key_file
@allow_unconfined
@section_option
def replay(
    out: Path,
    student: str,
    check: str | None,
    submissions: Path | None,
    roster_file: Path | None,
    key_path: Path | None,
    allow_unconfined: bool,
    section_name: str | None,
) -> int:
    """Grade a submission of a batch again, and say whether the stored result is confirmed.

    STUDENT is the id of a submission or, with --roster, of a student on that. Calls, expected values and what came are
    shown in full, of whatever lost points or of CHECK: a check, a function or an exercise. Nothing in OUT is changed.

    Exit codes: 0 confirmed, 1 not confirmed, 2 usage, 3 the machine or the grader broke.
    """
    from grader.course import appeal, intake

    run = _run(out)
    key = _key(out, run, key_path)
    section = _section(out, run, section_name)
    taken, stored = _found(run, out, student, submissions, roster_file, section, key)
    if check is not None and stored.report is not None and stored.report.exercises:
        appeal.named(stored.report, check)  # a slip is told before anything is graded
    if isinstance(taken, intake.Refused):
        again = _refused(taken, student, section, key)
    else:
        from grader.cli.fresh import graded

        again = graded(section, taken, key=key, allow_unconfined=allow_unconfined)
    with commands_stopped():
        return _tell(stored.report, again, check)


def _run(out: Path) -> Manifest:
    from grader.course import manifest

    run = manifest.read(out / "run.json")
    if run is None:
        raise UsageError(f"{out} holds no run.json: give the folder that `grader batch --out` has written")
    return run


def _key(out: Path, run: Manifest, path: Path | None) -> Key:
    from grader import key
    from grader.course.manifest import key_named

    given = key.load(path)
    if given.id != run.key_id:
        what = f"{out} was graded with {key_named(run.key_id)}, and this is {key_named(given.id)}"
        raise UsageError(f"{what}: give that one by --key-file" if run.key_id != "practice" else f"{what}: give none")
    return given


def _section(out: Path, run: Manifest, name: str | None) -> Section:
    from grader import section

    found = section.find(name or run.section)
    if found.name != run.section:
        raise UsageError(f"{out} was graded for the section {run.section}, and this is {found.name}")
    return found


def _found(
    run: Manifest,
    out: Path,
    student: str,
    submissions: Path | None,
    roster_file: Path | None,
    section: Section,
    key: Key,
) -> tuple[Submission | Refused, Kept]:
    """Return the submission as it is today, and the report on it."""
    from grader.cli import meant
    from grader.course import classes, intake, names, roster, sealed, stray

    place = submissions or Path(run.submissions)
    if not place.exists():
        raise UsageError(f"{place} is not there: say by --submissions where the class is")
    listed = roster.read(roster_file) if roster_file is not None else None
    with classes.handed_in(place, section.files, run.layout) as found:
        handed_in = stray.joined(found, listed.find if listed is not None else None)
        sources = {one.id: one for one in handed_in.sources}
        source = sources[meant.submission(student, [*sources], place, out, run, roster_file)]
        path = out / "reports" / f"{names.stems(one.name for one in handed_in.sources)[source.name]}.json"
        stored = sealed.kept(path, key)
        if stored.report is None and not stored.changed:
            raise UsageError(f"{out} holds no report on {student} by this key: `grader batch` grades what is missing")
        if stored.report is not None and stored.report.submission.id != source.id:
            stored = sealed.Kept(None, changed=True)
        return intake.take(source, section), stored


def _refused(taken: Refused, student: str, section: Section, key: Key) -> Report:
    from grader import report

    if taken.status == "grader_error":
        raise ResourceError(f"{student} cannot be graded, which says nothing about it: {taken.why}")
    return report.ungraded(section, report.SubmissionInfo(student, ""), key, "full", taken.status, taken.why)


def _tell(stored: Report | None, again: Report, word: str | None) -> int:
    from grader.course import appeal, manifest

    before = {check.id: check for check in appeal.checks_of(stored)} if stored is not None else {}
    checks = appeal.checks_of(again)
    if again.message is not None:
        say(f"{again.status}: {again.message}")
    elif word is not None:
        checks = appeal.named(again, word)
    else:
        checks = [check for check in checks if check.points < check.max_points]
    for check in checks:
        for line in _lines(check, before.get(check.id)):
            say(line)
        say()
    if stored is None:
        say("not confirmed: the stored report was changed since it was written; `grader batch` grades it again")
        return 1
    if changed := manifest.changed(stored.versions, again.versions):
        say(f"what grades has changed since: {', '.join(changed)}")
    found = appeal.verdict(stored, again)
    say(found.sentence)
    return 0 if found.confirmed else 1


def _lines(check: Check, before: Check | None) -> Iterator[str]:
    """Yield all there is to say of a check, its values in full."""
    from grader import feedback

    yield f"{check.id}: {check.title}"
    was = f" (stored: {before.outcome}, {before.points})" if before is not None else ""
    yield f"  today: {check.outcome}, {check.points} of {counted(check.max_points, 'point')}{was}"
    if check.message is not None:
        yield f"  {check.function}: {check.message}"
    if check.line is not None:
        yield f"  {check.line}"
    if check.call is not None:
        yield f"  call: {check.call}"
    if check.difference is not None:
        yield from (f"  {line}" for line in feedback.values(check.difference))
    yield from (f"  {line}" for line in (check.detail or "").splitlines())
    yield from (f"  {diagnosis.sentence}" for diagnosis in check.diagnosis)
