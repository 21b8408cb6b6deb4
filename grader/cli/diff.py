"""``grader diff``: one's own file beside the worked answer, once it has all points."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import click

from grader.cli import kept
from grader.cli.actions import commands_stopped
from grader.cli.at_hand import exercise_in
from grader.cli.options import section_option
from grader.cli.proposals import exercises
from grader.cli.waiting import doing
from grader.cli.wrapping import say
from grader.text import counted

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from grader.practice.diff import Row
    from grader.report import ExerciseReport

_PROMPT = "?eThis is the end\\: q leaves, and says what is next:q leaves, space goes on."
_LESS = f"FRXPs{_PROMPT}$"  # as git does it: what fits is printed, colours stay, so does the text; and what to type
_NARROW = 100  # columns below which two texts of a program's width do not fit beside each other


@click.command()
@click.argument("exercise", metavar="[PATH] [EXERCISE]", nargs=-1, shell_complete=exercises)
@section_option
def diff(exercise: tuple[str, ...], section_name: str | None) -> int:
    """Show your code beside the worked answer.

    Without EXERCISE it is of the one that you are at. It is shown once your exercise has all its points, in a fresh
    grading of the file as it is now. Texts that are as the stub has them, and what stands below `if __name__`, are left
    out. On a terminal it is what $PAGER shows, as by git: q leaves it.

    Exit codes: 0 shown, 1 points are missing, 2 usage or no worked answer, 3 the grader broke.
    """
    from grader import places, section, submission
    from grader.practice.diff import answer, code, own, rows
    from grader.practice.following import next_step

    folder, names = places.split(exercise)
    if len(names) > 1:
        raise click.UsageError("name one exercise, as ex3")
    found = section.find(section_name, folder)
    folder = places.of(folder, found.files)
    chosen = found.exercise(names[0]) if names else exercise_in(found, folder, "diff")
    worked = answer(found, chosen)
    taken = submission.load(folder, found)
    with doing(f"grading {chosen.id} as it is now"):
        from grader.cli.fresh import graded

        report = graded(found, taken, (chosen,))
    if report.score != report.max_score:
        score = f"{report.score} of {counted(report.max_score or 0, 'point')}"
        say(f"{chosen.id} has {score}: the worked answer is shown once it has all.")
        say(f"Next: {_first(report.exercises[0])}grader grade {chosen.id}")
        return 1
    yours = own(_shown(taken.files[chosen.module].decode("utf-8-sig", errors="replace")), found, chosen)
    _show(list(rows(yours, code(_shown(worked)))), str(folder / chosen.file))
    say(f"\nNext: {next_step(found, kept.progress(folder, found.name), [chosen.id], go='grader watch {exercise}')}")
    return 0


def _first(report: ExerciseReport) -> str:
    """Return what comes before another grading: to write what is not written yet."""
    check = report.decisive
    is_unwritten = check is not None and check.outcome == "not_attempted" and check.line_number is not None
    return f"write {check.function} in {report.file}, save, then: " if check is not None and is_unwritten else ""


def _show(both: list[Row], name: str) -> None:
    """Print the rows, on a terminal by the pager that the student has."""
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    beside = console.width >= _NARROW
    told = _beside(both, (console.width - 5) // 2) if beside else _beneath(both, name, console.width)
    with commands_stopped():
        if not console.is_terminal:
            console.print(told, soft_wrap=not beside)
            return
        with console.capture() as capture:
            console.print(told, soft_wrap=not beside)
        os.environ.setdefault("LESS", _LESS)
        os.environ["LESSSECURE"] = "1"  # a slip of the finger writes no file, and starts no program
        click.echo_via_pager(capture.get())


def _shown(text: str) -> str:
    from grader.text import clean

    return clean(text, limit=len(text) + 1)


def _beside(rows: list[Row], width: int) -> Table:
    """Return the rows in two columns; a sign between them marks those that differ."""
    from rich.table import Column, Table
    from rich.text import Text

    half, middle, other = Column(width=width), Column(width=1), Column(width=width)
    table = Table.grid(half, middle, other, padding=(0, 1))
    table.add_row("yours", "", "the worked answer", style="bold")
    for row in rows:
        sign = " " if row.same else "<" if row.right is None else ">" if row.left is None else "|"
        yours, theirs = ("", "") if row.same else ("yellow", "green")
        left, right = ("\n".join(_broken(line or "", width)) for line in (row.left, row.right))
        table.add_row(Text(left, yours), sign, Text(right, theirs))
    return table


def _beneath(rows: list[Row], name: str, width: int) -> Text:
    """Return the lines one below the other: a minus marks what is yours alone, a plus what is the answer's."""
    from itertools import groupby

    from rich.text import Text

    lines = [Text(f"- {name}\n+ the worked answer", "bold")]
    for same, group in groupby(rows, key=lambda row: row.same):
        block = list(group)
        sides = (
            [(" ", "", [row.left for row in block])]
            if same
            else [
                ("-", "yellow", [row.left for row in block]),
                ("+", "green", [row.right for row in block]),
            ]
        )
        for sign, style, texts in sides:
            told = [part for text in texts if text is not None for part in _broken(text, width - 2)]
            lines += [Text(f"{sign} {part}".rstrip(), style) for part in told]
    return Text("\n").join(lines)


def _broken(line: str, width: int) -> list[str]:
    """Return a line of a program in parts that fit, broken between words and indented a little further."""
    from textwrap import wrap

    indent = line[: len(line) - len(line.lstrip(" "))]
    further = f"{indent}{' ' * max(0, min(8, width // 2 - len(indent)))}" if len(indent) < width - 16 else ""
    lines = wrap(line, width, subsequent_indent=further, break_on_hyphens=False) or [""]
    comment = re.match(r"""(?:[^"'#]|"[^"]*"|'[^']*')*(?=#)""", line)
    if comment is None:
        return lines
    words = len(comment[0].split())
    within = next(n for n in range(1, len(lines) + 1) if len(" ".join(lines[:n]).split()) > words)
    rest = " ".join(map(str.strip, lines[within:]))
    mark = f"{further if words else indent}# "  # what goes on as a comment looks like one
    return [*lines[:within], *wrap(rest, width, initial_indent=mark, subsequent_indent=mark, break_on_hyphens=False)]
