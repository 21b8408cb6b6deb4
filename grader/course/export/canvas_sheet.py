"""Canvas' own export of a gradebook as it was read: rows, their lines, and the text that they stand in.

::

    Student,ID,SIS Login ID,Section,Momentum (4711),Final Score
    "    Points Possible",,,,100,(read only)
    "Doe, Jane",101,jd12,Tuesdays,,
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from grader.course import listing
from grader.course.export import cells
from grader.course.export.csv import written
from grader.errors import UsageError

_HIDDEN = re.compile(r"(?i)\s*(muted|manual posting.*)?\s*")


class Sheet(NamedTuple):
    """An export: rows with the lines that they begin in, the text, and `notes` on what Canvas could not read of it."""

    path: Path
    rows: list[tuple[int, list[str]]]
    text: str
    delimiter: str
    marked: bool
    notes: list[str]

    @property
    def head(self) -> list[str]:
        """The names of the columns."""
        return [cell.strip() for cell in self.rows[0][1]]

    @property
    def students(self) -> list[int]:
        """The rows of students."""
        return [index for index in range(1, len(self.rows)) if _is_student(self.rows[index][1])]

    def cell(self, index: int, column: int) -> str:
        """Return what stands in a row, without blanks around it."""
        row = self.rows[index][1]
        return row[column].strip() if column < len(row) else ""

    def line(self, index: int) -> int:
        """Return the line in which a row begins."""
        return self.rows[index][0]

    def error(self, line: int, sentence: str) -> UsageError:
        """Return an error with the place."""
        return UsageError(f"{self.path}:{line}: {sentence}")

    def changed(self, words: Mapping[tuple[int, int], str]) -> bytes:
        """Return the file with other words in the cells at these rows and columns; no byte of another cell changes.

        It is UTF-8 whatever it was, as Canvas reads no other encoding.
        """
        places = [*cells.places(self.text, self.delimiter)]
        assert len(places) == len(self.rows)
        return ("\ufeff" * self.marked + cells.replaced(self.text, places, words, self.delimiter)).encode()


def read(path: Path, data: bytes) -> Sheet:
    """Read an export.

    Raises
    ------
    UsageError
        If it is none.
    """
    whole = listing.text_of(path, data)
    text = whole.lstrip("\r\n")
    delimiter = listing.separator(text, _is_head)
    if delimiter is None:
        raise UsageError(f"{path}:1: this is no export of a Canvas gradebook: its first columns are Student, ID, ...")
    skipped = whole[: len(whole) - len(text)].count("\n")
    rows = [(line + skipped, row) for line, row in listing.rows(path, text, delimiter, empty=True)]
    notes = []
    if not _is_utf8(data):
        notes.append(f"{path} is not in UTF-8, and Canvas reads nothing else: what is written is")
    if delimiter == "\t":
        notes.append(f"{path} has tabs between its cells, and Canvas reads none: what is written has commas")
        text, delimiter = written(row for _, row in rows), ","
    sheet = Sheet(path, rows, text, delimiter, data.startswith(b"\xef\xbb\xbf"), notes)
    if "Section" not in sheet.head:
        raise sheet.error(rows[0][0], "this is no export of a Canvas gradebook: there is no column Section")
    return sheet


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _is_head(row: list[str]) -> bool:
    names = [cell.strip().lstrip("\ufeff") for cell in row]
    return len(names) > 3 and (
        ("Student" in names[0] and names[1] == "ID") or (names[:2] == ["LastName", "FirstName"] and names[2] == "ID")
    )


def _is_student(row: list[str]) -> bool:
    return bool(row) and "Points Possible" not in row[0] and not all(map(_HIDDEN.fullmatch, row))
