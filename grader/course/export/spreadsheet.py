"""The table of a class for spreadsheets: they see that it is UTF-8, and take no text for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable

from grader.course.export.csv import written
from grader.course.gradebook import harmless

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_LONGEST = 32_000  # Excel holds 32,767 characters in a cell


def spreadsheet(rows: Iterable[list[str]]) -> bytes:
    """Return the rows as CSV in which a cell that would begin a formula has an apostrophe in front."""
    return ("\ufeff" + written(([_safe(cell) for cell in row] for row in rows), end="\r\n")).encode()


def _safe(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        return cell
    return harmless(cell if len(cell) <= _LONGEST else f"{cell[:_LONGEST]} ... (cut)")
