"""Paragraphs as lines of a console, where no line ends in spaces, and no command to be typed in its middle."""

from __future__ import annotations

import re

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text

from grader.unbroken import is_command, unbroken

Part = tuple[int, Text | str]
"""A paragraph, and the columns by which it is indented."""

Paragraph = list[Text]
"""A paragraph's lines."""

_WORD = re.compile(r"\s*\S+\s*")


def put(console: Console, text: Text | str) -> None:
    """Print a paragraph."""
    for line in wrapped((0, text), console.width):
        console.print(line, soft_wrap=True)


def wrapped(part: Part, width: int) -> list[Text]:
    """Return the lines of a paragraph; a command that is longer than a line is left to the terminal."""
    columns, text = part
    whole = Text(text) if isinstance(text, str) else text
    room = max(10, width - columns)
    lines = [line for paragraph in whole.split("\n") for line in paragraph.divide(_breaks(paragraph.plain, room))]
    for line in lines:
        line.rstrip()
    return [Text(" " * columns) + line for line in lines if line.plain]


def cut(text: str, width: int) -> str:
    """Return a text cut to a line, between words."""
    if len(text) <= width:
        return text
    kept = text[: max(0, width - 3)]
    return f"{kept.rpartition(' ')[0] or kept[:-1]} ..."


def folded(line: Text, width: int) -> list[Text]:
    """Return a line as a terminal shows it that breaks wherever its edge is."""
    pieces = chop_cells(line.plain, width)
    ends = [sum(map(len, pieces[:number])) for number in range(1, len(pieces))]
    return list(line.divide(ends))


def _breaks(text: str, room: int) -> list[int]:
    """Return where the lines of a text begin, but for the first."""
    breaks: list[int] = []
    used = 0
    for found in _WORD.finditer(unbroken(text)):
        word = found[0]
        if used + cell_len(word.rstrip()) <= room:
            used += cell_len(word)
            continue
        pieces = chop_cells(word, room) if cell_len(word.rstrip()) > room and not is_command(word) else [word]
        starts = [found.start() + sum(map(len, pieces[:number])) for number in range(len(pieces))]
        breaks += [start for start in starts if start]
        used = cell_len(pieces[-1])
    return breaks
