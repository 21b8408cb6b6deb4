"""What a command says: on a terminal no word is cut at its edge; what goes into a pipe stays on its line."""

from __future__ import annotations

import os
import re
import sys
from typing import TextIO

import click

from grader.text import shown
from grader.unbroken import spaced, unbroken

_FEWEST = 20  # columns for which lines are broken
_SIZE = r"[1-9][0-9]{0,5}"


def say(text: str = "", *, err: bool = False, piped: int | None = None) -> None:
    """Print a text, as it is `wrapped`; the name of no file, whatever is in it, does anything to a terminal."""
    click.echo(wrapped(shown(text), sys.stderr if err else sys.stdout, piped=piped), err=err)


def say_command(command: str) -> None:
    """Print a command to be typed, on a line of its own and whole: what is copied from two lines is two commands."""
    click.echo(f"    {shown(command)}")


def wrapped(text: str, stream: TextIO | None = None, *, piped: int | None = None) -> str:
    """Return a text with its lines wrapped where the stream, stdout if none is given, is a terminal.

    What is indented stays so; no name is broken, and no command. Elsewhere lines are left as they are, or are of
    `piped` columns.
    """
    stream = stream or sys.stdout
    width = columns(stream) if stream.isatty() else piped
    if width is None:
        return text
    return "\n".join(part for line in text.split("\n") for part in _parts(line, width))


def columns(stream: TextIO) -> int:
    """Return how many columns a terminal has, at least those for which lines are broken."""
    given = os.environ.get("COLUMNS", "")
    if re.fullmatch(_SIZE, given):
        return max(_FEWEST, int(given))
    try:
        return max(_FEWEST, os.get_terminal_size(stream.fileno()).columns or 80)
    except (OSError, ValueError):
        return 80


def see_to_size() -> None:
    """Let the environment name no size that leaves room for nothing: whatever prints asks it first."""
    for name, fewest in (("COLUMNS", _FEWEST), ("LINES", 1)):
        given = os.environ.get(name)
        if given is None:
            continue
        if re.fullmatch(_SIZE, given):
            os.environ[name] = str(max(fewest, int(given)))
        else:
            del os.environ[name]


def _parts(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    import textwrap

    indent = line[: len(line) - len(line.lstrip(" "))] if len(line) - len(line.lstrip(" ")) < width // 2 else ""
    whole = unbroken(line)
    parts = textwrap.wrap(whole, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [*map(spaced, parts)] or [""]
