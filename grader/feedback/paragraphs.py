"""Paragraphs as lines of a console, where no line ends in spaces."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

Part = tuple[int, Text | str]
"""A paragraph, and the columns by which it is indented."""

Paragraph = list[Text]
"""A paragraph's lines."""


def put(console: Console, text: Text | str) -> None:
    """Print a paragraph."""
    for line in wrapped(console, (0, text), console.width):
        console.print(line, soft_wrap=True)


def wrapped(console: Console, part: Part, width: int) -> list[Text]:
    """Return the lines of a paragraph; rich's own padding would fill them with spaces."""
    columns, text = part
    whole = Text(text) if isinstance(text, str) else text
    lines = whole.wrap(console, max(10, width - columns))
    for line in lines:
        line.rstrip()
    return [Text(" " * columns) + line for line in lines if line.plain]
