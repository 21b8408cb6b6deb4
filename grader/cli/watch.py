"""``grader watch``: stays open, and says after each save how the exercise stands."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from grader.cli.options import section_option
from grader.cli.output import expect_a_reader
from grader.cli.proposals import exercises
from grader.cli.waiting import doing
from grader.cli.wrapping import say
from grader.errors import Interrupted

if TYPE_CHECKING:
    from pathlib import Path

    from grader.practice.watch import Evening

Do = Callable[[], None]
_COLUMNS, _ROWS = 40, 10  # a smaller terminal gets lines


@click.command()
@click.argument("words", metavar="[PATH] [EXERCISE]", nargs=-1, shell_complete=exercises)
@click.option("--case", "number", type=click.IntRange(1), default=1, show_default=True, help="Which practice cases.")
@click.option(
    "--poll", is_flag=True, help="Look at the files again and again, and do not wait for the system to tell of changes."
)
@click.option("--plain", is_flag=True, help="Print line by line, for a screen reader or a pipe; type a key and Enter.")
@section_option
def watch(words: tuple[str, ...], number: int, poll: bool, plain: bool, section_name: str | None) -> int:
    """Show how an exercise stands, anew after each save.

    PATH is the nearest exercises/ if it is not given. It begins with EXERCISE, else where you were the last time, and
    goes to another one only when you say so.

    \b
    h  a hint, a bigger one each time     l  all exercises: choose with the
    n  the next exercise                     arrows, r resets one
    p  a picture                          r  run again
    d  debug: the failing call as a       q  quit
       script, in your own Python         arrows, space: lines that do not fit

    Exit codes: 0 you left, 2 usage, 130 Ctrl-C.
    """
    expect_a_reader()
    plain = plain or not _is_able()
    with contextlib.ExitStack() as starting:
        starting.enter_context(_said_to_start(plain=plain))
        return _watch(words, number, poll, plain, section_name, started=starting.close)


def _watch(
    words: tuple[str, ...], number: int, poll: bool, plain: bool, section_name: str | None, *, started: Do
) -> int:
    from grader import key, places, section

    if os.environ.get(key.VARIABLE):
        raise click.UsageError(f"watch is for practice cases; {key.VARIABLE} is set: unset it")
    folder, names = places.split(words)
    found = section.find(section_name, folder)
    chosen = [found.exercise(name) for name in names]
    if len(chosen) > 1:
        raise click.UsageError("name one exercise to begin with, or none")
    folder = places.of(folder, found.files)
    from grader import submission

    taken = submission.load(folder, found)
    draws = bool(chosen) and taken.imports_matplotlib(chosen[0])
    from grader.practice.regrader import Regrader

    regrader = Regrader(found, number, draws=draws)  # warms up while the rest is imported
    try:
        from grader.practice.progress import Progress
        from grader.practice.watch import Evening

        progress = Progress(folder, found.name)
        begun: list[Evening] = []

        def start(post: Callable[[Do], None]) -> Evening:
            begun.append(Evening(found, folder, progress, regrader, post, current=next(iter(chosen), None), poll=poll))
            started()
            return begun[0]

        try:
            _show(start, plain=plain)
        except Interrupted as error:  # how it stands is the last that is said, whatever ended it
            raise Interrupted(error.number, "") from None
        finally:
            for left in begun:
                with contextlib.suppress(OSError):  # the terminal may be what has gone
                    say(_farewell(left, folder, section_name))
    finally:
        regrader.close()
    return 0


def _farewell(left: Evening, folder: Path, section_name: str | None) -> str:
    """Return the score, and the commands to go on and to hand in."""
    from grader import places
    from grader.practice.shell import typed

    score = f"Score: {left.scoreboard.score}/{left.section.max_score}."
    if not folder.is_dir():
        return f"{score} The folder {folder} is gone: put it back to go on, or to hand in."
    path = [] if folder.resolve() == places.here(left.section.files).resolve() else [str(folder)]
    words = [*path, *(["--section", section_name] if section_name is not None else [])]
    options = "".join(f" {typed(word)}" for word in words)
    if left.scoreboard.complete:
        return f"{score} To hand in: grader submit{options}"
    return f"{score} To go on: grader watch{options}; to hand in what is there: grader submit{options}"


def _show(start: Callable[[Callable[[Do], None]], Evening], *, plain: bool) -> None:
    """Show it as well as the terminal can."""
    if plain:
        from rich.console import Console

        from grader.practice.lines import Lines

        Lines(start, Console(highlight=False, markup=False, emoji=False)).show()
        return
    from grader.practice.screen import Screen

    Screen(start).show()


@contextlib.contextmanager
def _said_to_start(*, plain: bool) -> Iterator[None]:
    """Say at once on a terminal that it starts, which may take seconds; the screen takes the place of that."""
    if not plain:
        from grader.practice.terminal import unechoed

        with unechoed(), doing("Starting"):
            yield
        return
    if sys.stdout.isatty():
        say("Starting ...")
    yield


def _is_able() -> bool:
    """Tell whether a whole screen can be shown here."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") in ("dumb", "unknown"):
        return False
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    return columns >= _COLUMNS and rows >= _ROWS
