"""The table of a class as CSV for other programs: texts as they are, UTF-8, one kind of line end."""

from __future__ import annotations

import csv as standard
import io
from collections.abc import Iterable


def csv(rows: Iterable[list[str]]) -> bytes:
    """Return the rows as CSV."""
    return written(rows).encode()


def written(rows: Iterable[list[str]], *, delimiter: str = ",", end: str = "\n") -> str:
    """Return the rows as the text of a CSV file."""
    stream = io.StringIO(newline="")
    standard.writer(stream, delimiter=delimiter, lineterminator=end).writerows(rows)
    return stream.getvalue()
