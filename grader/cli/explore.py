"""``grader explore``: a page to play with, in one file for a browser; or one's own failing case in it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from grader.cli.options import section_option
from grader.cli.proposals import exercises
from grader.cli.wrapping import say

if TYPE_CHECKING:
    from grader.section import Exercise, Section
    from grader.submission import Submission


@click.command()
@click.argument("exercise", required=False, shell_complete=exercises)
@click.option(
    "--report", "report_path", type=click.Path(path_type=Path), help="Your report, for EXERCISE as it was then."
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file. [default: explore.html, with an EXERCISE explore_EXERCISE.html]",
)
@click.option("--show", is_flag=True, help="Open it in a browser as well.")
@section_option
def explore(
    exercise: str | None, report_path: Path | None, out: Path | None, show: bool, section_name: str | None
) -> int:
    """Write a page to play with in a browser.

    It is one file that needs nothing else and asks nobody for anything: sliders for lr, beta, kappa and the start,
    paths, losses, eigenvalues and the map of rates, and sentences of the section to begin with.

    With EXERCISE it holds your own failing practice case instead, step by step: yours, the right answer, and the
    mistake that yours looks like.

    Exit codes: 0 written, or there is nothing to show, 2 usage, 3 the grader broke.
    """
    from reference.explore.page import MARK, page

    case = None
    if exercise is not None:
        case = _case(exercise, report_path, section_name)
        if case is None:
            return 0
    elif report_path is not None:
        raise click.UsageError("name the exercise to show, as ex3")
    from grader.practice.ours import write

    target = out or Path("explore.html" if case is None else f"explore_{case['exercise']}.html")
    write(page(case), target, MARK)
    say(f"{target}: open it in a browser.")
    if show:
        click.launch(str(target))
    return 0


def _case(word: str, report_path: Path | None, section_name: str | None) -> dict[str, Any] | None:
    """Return a failing case as the page shows it; None, after a word on why, where there is none."""
    from grader import key, places, section, submission

    if os.environ.get(key.VARIABLE):
        raise click.UsageError(f"explore shows practice cases; {key.VARIABLE} is set: unset it")
    folder, name = places.one(word)
    found = section.find(section_name, folder)
    chosen = found.exercise(name)
    taken = submission.load(places.of(folder, found.files), found)
    return _shown(found, taken, chosen, _number(report_path, found, taken, chosen))


def _number(path: Path | None, section: Section, taken: Submission, exercise: Exercise) -> int:
    """Return which practice cases a report is about; refused where it is about something else."""
    if path is None:
        return 1
    from grader import report
    from grader.practice.explain import refusal

    read = report.read(path)
    refused = refusal(read, section.name, taken.digest, exercise.id)
    if refused is not None:
        raise click.UsageError(f"{path} {refused}")
    return read.cases.number


def _shown(section: Section, taken: Submission, exercise: Exercise, number: int) -> dict[str, Any] | None:
    from grader.sandbox.sandbox import Sandbox

    sandbox = Sandbox(section.packages, section.limits, given=section.given, draws=taken.imports_matplotlib(exercise))
    from msgspec.structs import replace

    from grader.grading import Grader
    from grader.key import PRACTICE
    from grader.practice.explain import explained, no_case, no_steps

    grader = Grader(section, replace(PRACTICE, number=number), sandbox)
    try:
        check, called = grader.failing_call(taken, exercise)
        case = grader.shown.own_case(taken, exercise, check, called) if check and called else None
    finally:
        grader.close()
    if check is None or called is None:
        after = "play with what it is about: grader explore" if check is None else f"grader grade {exercise.id}"
        say(f"{no_case(exercise, check)}\nNext: {after}")
        return None
    if case is None:
        say(f"{no_steps(exercise, check)}\nNext: grader debug {exercise.id}")
        return None
    return explained(case, exercise, check)
