"""Canvas' own export of a gradebook, read and written back with one column filled in: all else means what it meant.

::

    Student,ID,SIS Login ID,Section,Momentum (4711),Final Score
    "    Points Possible",,,,100,(read only)
    "Doe, Jane",101,jd12,Tuesdays,,

A row is a student's by its ID, else by its SIS User ID, SIS Login ID or Integration ID; never by a name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from grader.course import listing
from grader.course.export.canvas_students import TO_DO, Sheet, Students
from grader.course.export.csv import written
from grader.course.marks import Mark
from grader.course.owners import Person
from grader.course.policy import rounded
from grader.course.stated import guess
from grader.errors import UsageError
from grader.text import clean_line

_TOTALS = re.compile(r"(Current|Final|Override) (Score|Points|Grade|Status)\b")
_WITH_ID = re.compile(r"(?s)(.*?)\s*\((\d+)\)\s*")
_NAMED = 8


class Filled(NamedTuple):
    """The file to import; how many rows have a score, how many students of the file none, and whom it does not know."""

    data: bytes
    column: str
    filled: int
    left: int
    unknown: list[str]


def read(path: Path, data: bytes) -> Sheet:
    """Read an export.

    Raises
    ------
    UsageError
        If it is none, or one ID stands for two students.
    """
    text = listing.text_of(path, data)
    delimiter = listing.separator(text, _is_head)
    if delimiter is None:
        raise UsageError(f"{path}:1: this is no export of a Canvas gradebook: its first columns are Student, ID, ...")
    rows = list(listing.rows(path, text.lstrip("\r\n"), delimiter, empty=True))
    first = text.lstrip("\r\n").partition("\n")[0]
    sheet = Sheet(path, rows, delimiter, "\r\n" if first.endswith("\r") else "\n", data.startswith(b"\xef\xbb\xbf"))
    if "Section" not in sheet.head:
        raise sheet.error(1, "this is no export of a Canvas gradebook: there is no column Section")
    return sheet


def filled(
    sheet: Sheet,
    title: str | None,
    marks: Sequence[Mark],
    max_score: int | None,
    people: Mapping[str, Sequence[Person]],
    *,
    scale: bool = False,
) -> Filled:
    """Return the export with the scores that count in a column; a cell stays as it was where there is no score.

    Raises
    ------
    UsageError
        If the column, or whose a row is, is not clear, or its points are others and are not to be scaled.
    """
    column = _column(sheet, title)
    factor = _factor(sheet, column, max_score, scale=scale)
    students = Students(sheet)
    cells: dict[int, tuple[str, str | None]] = {}
    unknown = []
    for mark in marks:
        found = students.of(mark, people)
        if not found and mark.attempt is not None:
            unknown.append(mark.id)
        for index in found:
            if index in cells:
                line = sheet.rows[index][0]
                raise sheet.error(line, f"{cells[index][0]} and {mark.id} would both be this student: {TO_DO}")
            cells[index] = mark.id, _cell(mark, factor)
    if marks and not cells:
        raise UsageError(f"{sheet.path}: none of the class is a student of this file: {TO_DO}")
    rows = [[*row] for _, row in sheet.rows]
    for index, (_, cell) in cells.items():
        if cell is not None:
            rows[index] += [""] * (column + 1 - len(rows[index]))
            rows[index][column] = cell
    text = written(rows, delimiter=sheet.delimiter, end=sheet.end)
    count = sum(cell is not None for _, cell in cells.values())
    data = ("\ufeff" if sheet.marked else "") + text
    return Filled(data.encode(), sheet.head[column], count, len(students.lines) - count, unknown)


def _is_head(cells: list[str]) -> bool:
    names = [cell.strip().lstrip("\ufeff") for cell in cells]
    return len(names) > 3 and (
        ("Student" in names[0] and names[1] == "ID") or (names[:2] == ["LastName", "FirstName"] and names[2] == "ID")
    )


def _column(sheet: Sheet, title: str | None) -> int:
    """Return the place of the column to fill in."""
    open_ones = [index for index in range(sheet.head.index("Section") + 1, len(sheet.head)) if _may_hold(sheet, index)]
    named = {index: sheet.head[index] for index in open_ones}
    if title is None:
        found = [index for index, name in named.items() if _WITH_ID.fullmatch(name)]
        wrong = "say which column by --column" if found else "create the assignment in Canvas and export again"
    else:
        wanted = title.strip().casefold()
        found = [index for index, name in named.items() if name.casefold() == wanted]
        found = found or [index for index, name in named.items() if wanted in _parts(name)]
        number = "two columns are called" if found else "there is no column to fill in called"
        wrong = f"{number} {clean_line(title, 80)}{'' if found else guess(title, named.values())}"
    if len(found) != 1:
        listed = ", ".join(clean_line(name, 80) for name in list(named.values())[:_NAMED]) or "none"
        raise sheet.error(1, f"{wrong} (columns of assignments: {listed})")
    return found[0]


def _parts(name: str) -> tuple[str, ...]:
    """Return the title and the number in the name of a column, as they are compared."""
    found = _WITH_ID.fullmatch(name)
    return (found[1].casefold(), found[2]) if found else ()


def _may_hold(sheet: Sheet, index: int) -> bool:
    cells = [row[index] if index < len(row) else "" for row in _heads(sheet)]
    return bool(sheet.head[index]) and not _TOTALS.search(sheet.head[index]) and not any("read" in c for c in cells)


def _heads(sheet: Sheet) -> list[list[str]]:
    """Return the rows that tell what may be had: Canvas writes one, in front of all students."""
    return [row for _, row in sheet.rows[1:4] if row and "Points Possible" in row[0]]


def _factor(sheet: Sheet, column: int, max_score: int | None, *, scale: bool) -> Decimal:
    """Return what each score is multiplied with."""
    most = next((_number(row[column]) for row in _heads(sheet) if column < len(row)), None)
    if not most or not max_score or most == max_score:
        return Decimal(1)
    if not scale:
        raise sheet.error(
            1,
            f"{clean_line(sheet.head[column], 80)} is out of {most:f} points in Canvas and out of {max_score} here: "
            f"change it there and export again, or say --scale to have {max_score} written as {most:f}",
        )
    return most / max_score


def _number(cell: str) -> Decimal | None:
    """Return a number as Canvas reads it: the last point or comma of it is that of the decimals."""
    *whole, last = re.split("[.,]", cell.strip())
    try:
        number = Decimal(f"{''.join(whole)}.{last}" if whole else last)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _cell(mark: Mark, factor: Decimal) -> str | None:
    """Return what a cell holds, None where it stays as it was."""
    if mark.excused:
        return "EX"
    return None if mark.final is None else f"{rounded(mark.final * factor):f}"
