"""``grader submit``: grade what is there, and pack it for handing in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli import kept
from grader.cli.actions import commands_stopped
from grader.cli.agreeing import agreed, yes_option
from grader.cli.ends import interrupted_saying
from grader.cli.options import section_option
from grader.cli.waiting import doing
from grader.cli.wrapping import say

if TYPE_CHECKING:
    from grader.report import Report
    from grader.section import Section
    from grader.submission import Submission


@click.command()
@click.argument("path", metavar="[PATH]", type=click.Path(path_type=Path), required=False)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    default="submission.zip",
    show_default=True,
    help="The archive to write.",
)
@yes_option
@section_option
def submit(path: Path | None, out: Path, yes: bool, section_name: str | None) -> int:
    """Pack your exercises for handing in.

    PATH is the nearest exercises/ if it is not given. They are graded first, as they are on disk now; if points are
    missing you are asked whether to hand in all the same.

    Exit codes: 0 packed, 1 not packed since you said no, 2 a file is missing or cannot go in, 3 the grader broke.
    """
    from grader import places, section, submission
    from grader.practice import submit as packing

    found = section.find(section_name, path)
    if path is not None and not path.exists() and found.has(str(path)):
        raise click.UsageError("all exercises are handed in together: grader submit, without a name")
    folder = places.of(path.parent if path is not None and path.is_file() else path, found.files)
    taken = submission.load(folder, found)
    packing.refuse(taken, found)
    packing.place(out)
    out = _told_apart(out, folder)
    with interrupted_saying(f"{_unwritten(out)}; to go on: grader submit{_named(path)}"):
        report = _graded(found, taken)
        missing = found.max_score - (report.score or 0)
        first = _first(report, found, folder)
        agrees = not missing or agreed(_question(missing, report, path, first), yes=yes)
    if not agrees:
        say(f"{_unwritten(out)}.\n{_go_on(path, first)}")
        return 1
    data = packing.archive(taken, found, report)
    packing.write(data, out)
    files = ", ".join(sorted(f"{module}.py" for module in taken.files))
    for name in taken.others:
        module = name.removesuffix(".py")
        if module not in taken.files:
            say(f"Not in it: {name}")
        elif not any(taken.touches(exercise, {module}) for exercise in found.exercises):
            say(f"In it, and not graded: {name}. If it is a copy, it may be deleted.")
    told = f"\n{out} holds {files} as on disk now ({len(data) / 1000:.0f} kB)."
    after = f"Next: upload {out} where your course collects it. After a change, type grader submit again."
    say("\n".join([told, after, *_compared(found, path, missing)]))
    return 0


def _told_apart(out: Path, folder: Path) -> Path:
    """Return the archive's place, in full where it is neither beside the exercises nor with them: there may be two."""
    here = Path.cwd()
    return out if here in (folder.resolve(), folder.resolve().parent) else out.absolute()


def _graded(section: Section, taken: Submission) -> Report:
    """Grade what is to be handed in, and show how it stands."""
    with doing("grading your exercises as they are now"):
        from rich.console import Console

        from grader import feedback
        from grader.cli.fresh import graded

        report = graded(section, taken)
    with commands_stopped():
        feedback.table(report, Console(highlight=False, markup=False, emoji=False))
    return report


def _unwritten(out: Path) -> str:
    """Return what is there where nothing is handed in: an earlier archive stays."""
    yours = "your exercises are as they were"
    try:
        written = datetime.fromtimestamp(out.stat().st_mtime).astimezone()
    except OSError:
        return f"{out} is not written; {yours}"
    return f"{out} is still the earlier one, of {written:%d %b, %H:%M}; {yours}"


def _question(missing: int, report: Report, path: Path | None, first: str) -> str:
    """Return what is asked where points are missing, with what to do otherwise."""
    from grader.text import counted

    points = f"{missing} of {counted(report.max_score or 0, 'point')} {'is' if missing == 1 else 'are'} missing"
    return f"{points}; to go on: {_watch(first, path)}. Hand in all the same?"


def _first(report: Report, section: Section, folder: Path) -> str:
    """Return the id of the exercise to go on with, empty where every point is there."""
    from grader.practice.following import first_left

    wrong = [exercise.id for exercise in report.exercises if exercise.score < exercise.max_score]
    first = first_left(section, kept.progress(folder, section.name), wrong)
    return first.id if first is not None else ""


def _go_on(path: Path | None, first: str) -> str:
    """Return how to get the points that are missing, and how to hand in without."""
    return f"Next: {_watch(first, path)}; or hand in what is there: grader submit{_named(path)} --yes"


def _watch(first: str, path: Path | None) -> str:
    return f"grader watch{_named(path)} {first}"


def _compared(section: Section, path: Path | None, missing: int) -> list[str]:
    """Return where the worked answers are, for somebody who has all points."""
    from grader.practice.diff import has_answer

    first = next((exercise.id for exercise in section.exercises if has_answer(section, exercise)), None)
    if missing or first is None:
        return []
    return [f"Curious? grader diff{_named(path)} {first} shows the worked answer beside yours"]


def _named(path: Path | None) -> str:
    from grader.practice.shell import typed

    return f" {typed(str(path))}" if path is not None else ""
