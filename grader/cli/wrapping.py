"""Sentences on a terminal, where no word is cut at its edge; what goes into a pipe stays on its line."""

from __future__ import annotations

import sys
from typing import TextIO


def wrapped(text: str, stream: TextIO | None = None) -> str:
    """Return a text with its lines wrapped where the stream, stdout if none is given, is a terminal."""
    stream = stream or sys.stdout
    if not stream.isatty():
        return text
    import shutil
    import textwrap

    width = max(20, shutil.get_terminal_size().columns)
    lines = (
        textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""] for line in text.split("\n")
    )
    return "\n".join(line for paragraph in lines for line in paragraph)
