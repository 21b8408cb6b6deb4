"""``grader show``: a stored report as text; and how a report is told at the terminal, whichever command made it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.cli.actions import commands_stopped
from grader.cli.wrapping import say
from grader.errors import UsageError
from grader.text import shown

if TYPE_CHECKING:
    from collections.abc import Collection

    from grader.report import Report


@click.command()
@click.argument("report_file", metavar="REPORT", type=click.Path(path_type=Path))
@click.option("--all", "whole", is_flag=True, help="Say all there is of every exercise, and not only of one.")
def show(report_file: Path, whole: bool) -> int:
    """Show a stored report as `grader grade` did."""
    from grader import report
    from grader.practice.shell import typed

    if not report_file.exists():
        why = f"{report_file} cannot be read: No such file or directory"
        raise UsageError(f"{why}; grader grade --json {typed(str(report_file))} writes it")
    result = report.read(report_file)
    place = Path(result.submission.id)
    return tell_report(result, place, place, whole=whole)


def tell_report(
    result: Report,
    place: Path,
    named: Path | None,
    pictures: Path | None = None,
    section_name: str | None = None,
    *,
    whole: bool = False,
    passed: str | None = None,
    compared: bool = False,
    figures: Collection[str] = (),
) -> int:
    """Show a report on what lies in `place`; `named` is what was typed for that, if anything."""
    from dataclasses import replace

    from rich.console import Console

    from grader import feedback
    from grader.practice.shell import typed

    console = Console(highlight=False, markup=False, emoji=False)
    path, debug = f" {typed(str(named))}" if named is not None else "", _debug(result, place, named)
    ways = feedback.commands(
        shown(str(place)),
        grade=f"grader grade{path}",
        options=f" --section {typed(section_name)}" if section_name is not None else "",
        debug=debug,
        passed=passed,
        compare=f"grader diff{path} {{exercise}}" if compared else None,
        figures=figures if pictures is None else (),
    )
    if debug is None:  # nobody who goes on from here reads it
        ways = replace(ways, passed=None, compare=None)
    with commands_stopped():
        feedback.show(result, console, ways, whole=whole)
    for exercise in result.exercises:
        if pictures is not None and exercise.picture is not None:
            say(f"Picture of {exercise.id}: {pictures / exercise.picture}")
    return exit_code(result)


def exit_code(result: Report) -> int:
    """Return with what a command about a report ends."""
    if result.status == "grader_error":
        return 3
    return 0 if result.status == "graded" and result.score == result.max_score else 1


def _debug(result: Report, place: Path, named: Path | None) -> str | None:
    """Return the command that runs a failing call, None where there is none: hidden cases, what is no folder."""
    if result.cases.key_id != "practice" or not place.is_dir():
        return None
    from grader.practice.shell import typed

    return "grader debug {exercise}" if named is None else f"grader debug {typed(str(place))}{os.sep}{{file}}"
