"""``grader diff``: one's own file beside the worked answer, once it has all points."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from grader.cli.actions import commands_stopped
from grader.cli.completion import exercises
from grader.cli.options import section_option
from grader.cli.waiting import doing
from grader.cli.wrapping import say

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from grader.practice.diff import Row
    from grader.section import Exercise, Section

_PROMPT = "q leaves, space goes on"
_LESS = f"FRXPs{_PROMPT}$"  # as git does it: what fits is printed, colours stay, so does the text; and what to type
_NARROW = 100  # columns below which two texts of a program's width do not fit beside each other


@click.command()
@click.argument("exercise", metavar="[PATH] EXERCISE", nargs=-1, required=True, shell_complete=exercises)
@section_option
def diff(exercise: tuple[str, ...], section_name: str | None) -> int:
    """Show your file beside the worked answer.

    It is shown once your exercise has all its points, in a fresh grading of the file as it is now. On a terminal it is
    what $PAGER shows, as by git: q leaves it.

    Exit codes: 0 shown, 1 points are missing, 2 usage or no worked answer, 3 the grader broke.
    """
    from grader import places, section, submission
    from grader.practice.diff import answer, rows

    folder, names = places.split(exercise)
    if len(names) != 1:
        raise click.UsageError("name one exercise, as ex3")
    found = section.find(section_name, folder)
    chosen = found.exercise(names[0])
    folder = places.of(folder, found.files)
    worked = answer(found, chosen)
    taken = submission.load(folder, found)
    with doing(f"grading {chosen.id} as it is now"):
        from grader.cli.fresh import graded

        report = graded(found, taken, (chosen,))
    if report.score != report.max_score:
        score = f"{report.score} of {report.max_score} points"
        say(f"{chosen.id} has {score}: the worked answer is shown once it has all.")
        say(f"Next: grader grade {chosen.id}")
        return 1
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    yours = taken.files[chosen.module].decode("utf-8-sig", errors="replace")
    both = list(rows(_shown(yours), _shown(worked)))
    told: Table | Text = _beside(both) if console.width >= _NARROW else _beneath(both, str(folder / chosen.file))
    after = f"\nNext: {_following(found, chosen)}"
    with commands_stopped():
        if console.is_terminal:
            with console.capture() as capture:
                console.print(told, soft_wrap=console.width < _NARROW)
                console.print(after, soft_wrap=True)
            os.environ.setdefault("LESS", _LESS)
            click.echo_via_pager(capture.get())
        else:
            console.print(told, soft_wrap=console.width < _NARROW)
            console.print(after, soft_wrap=True)
    return 0


def _following(section: Section, exercise: Exercise) -> str:
    at = section.exercises.index(exercise) + 1
    if at < len(section.exercises):
        return f"go on with {section.exercises[at].id}: grader watch {section.exercises[at].id}"
    return "hand in: grader submit"


def _shown(text: str) -> str:
    from grader.text import clean

    return clean(text, limit=len(text) + 1)


def _beside(rows: list[Row]) -> Table:
    """Return the rows in two columns; a sign between them marks those that differ."""
    from rich.table import Column, Table
    from rich.text import Text

    half, middle, other = Column(ratio=1, overflow="fold"), Column(width=1), Column(ratio=1, overflow="fold")
    table = Table.grid(half, middle, other, padding=(0, 1), expand=True)
    table.add_row("yours", "", "the worked answer", style="bold")
    for row in rows:
        sign = " " if row.same else "<" if row.right is None else ">" if row.left is None else "|"
        yours, theirs = ("", "") if row.same else ("yellow", "green")
        table.add_row(Text(row.left or "", yours), sign, Text(row.right or "", theirs))
    return table


def _beneath(rows: list[Row], name: str) -> Text:
    """Return the lines one below the other: a minus marks what is yours alone, a plus what is the answer's."""
    from itertools import groupby

    from rich.text import Text

    lines = [Text(f"- {name}\n+ the worked answer", "bold")]
    for same, group in groupby(rows, key=lambda row: row.same):
        block = list(group)
        if same:
            lines += [Text(f"  {row.left}".rstrip()) for row in block]
            continue
        lines += [Text(f"- {row.left}".rstrip(), "yellow") for row in block if row.left is not None]
        lines += [Text(f"+ {row.right}".rstrip(), "green") for row in block if row.right is not None]
    return Text("\n").join(lines)
