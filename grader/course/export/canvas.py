"""Canvas' own export of a gradebook with one column filled in: what a person has entered there is never lost.

A cell is filled in that is empty, or holds what an earlier export of ours has written. Whatever else stands in it stays
and is told, unless it is to be written over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from grader.course.export.canvas_column import Column, column, number
from grader.course.export.canvas_sheet import Sheet
from grader.course.export.canvas_students import Enrolled, Students, to_do
from grader.course.marks import Mark
from grader.course.owners import Person
from grader.course.policy import rounded
from grader.errors import UsageError
from grader.text import clean_line

_EXCUSED = "EX"
_NOT_THEIRS = "N/A"


class Filled(NamedTuple):
    """The file to import, how many rows have a score, and who has not got one.

    `left` are students of the file that stay as they were, `unknown` those of the class that are not in it, and
    `troubles` what a person should look at. `written` is what the column now holds of ours, by students, and `joined`
    how many students were found by what.
    """

    data: bytes
    column: Column
    filled: int
    left: list[str]
    unknown: list[str]
    troubles: list[str]
    written: dict[str, str]
    joined: Mapping[str, int]


def filled(
    sheet: Sheet,
    title: str | None,
    marks: Sequence[Mark],
    max_score: int,
    people: Mapping[str, Sequence[Person]],
    *,
    scale: bool = False,
    overwrite: bool = False,
    earlier: Callable[[str], Mapping[str, str]] = lambda key: {},
) -> Filled:
    """Return the export with the scores that count in a column; a cell stays as it was where there is no score.

    `earlier` tells what an earlier export has written, by the column's key and by students.

    Raises
    ------
    UsageError
        If the column, or whose a row is, is not clear, or its points are others and are not to be scaled.
    """
    found = column(sheet, title, max_score, scale=scale)
    students = Students(sheet)
    joined = Counter[str]()
    owners, unknown, troubles = _owners(sheet, students, marks, people, joined)
    filling = _Filling(sheet, found, earlier(found.key), overwrite=overwrite)
    left = []
    for student in students.all:
        mark = owners.get(student)
        value = _value(mark, found.factor) if mark is not None else None
        if mark is None or (value is None and not filling.is_ours(student)):
            left.append(student.name if mark is None else f"{student.name} ({mark.status})")
        else:
            filling.fill(student, mark, value)
    data = sheet.changed(filling.cells)
    return Filled(data, found, filling.count, left, unknown, [*troubles, *filling.troubles], filling.written, joined)


def _owners(
    sheet: Sheet,
    students: Students,
    marks: Sequence[Mark],
    people: Mapping[str, Sequence[Person]],
    joined: Counter[str],
) -> tuple[dict[Enrolled, Mark], list[str], list[str]]:
    """Return whose the rows are, who is in none of them, and of whom that is not clear; count by what they are."""
    owners: dict[Enrolled, Mark] = {}
    unknown, troubles = list[str](), list[str]()
    for mark in marks:
        found = students.of(mark, people)
        if found.trouble is not None:
            troubles.append(found.trouble)
        elif not found.students and mark.attempt is not None:
            unknown.append(mark.id)
        joined[found.by] += len(found.students)
        for student in found.students:
            if student in owners:
                both = f"{owners[student].id} and {mark.id}"
                raise sheet.error(sheet.line(student.rows[0]), f"{both} would both be this student: {to_do(marks)}")
            owners[student] = mark
    if marks and not owners and not troubles:
        raise UsageError(f"{sheet.path}: none of the class is a student of this file: {to_do(marks)}")
    return owners, unknown, troubles


class _Filling:
    """The cells that are filled in, and those that a person has to look at."""

    def __init__(self, sheet: Sheet, into: Column, earlier: Mapping[str, str], *, overwrite: bool) -> None:
        self._sheet = sheet
        self._column = into
        self._earlier = earlier
        self._overwrite = overwrite
        self.cells: dict[tuple[int, int], str] = {}
        self.troubles: list[str] = []
        self.written: dict[str, str] = {}
        self.count = 0

    def is_ours(self, student: Enrolled) -> bool:
        """Tell whether somebody has what an earlier export has written."""
        ours = self._earlier.get(student.key)
        return ours is not None and any(_same(cell, ours) for cell in self._held(student))

    def fill(self, student: Enrolled, mark: Mark, value: str | None) -> None:
        """Fill in what somebody has, in all rows or in none: Canvas takes the last one for all."""
        ours = self._earlier.get(student.key)
        held = [cell for cell in self._held(student) if not _same(cell, value or "")]
        others = [cell for cell in held if not _is_empty(cell) and not (ours is not None and _same(cell, ours))]
        if value is None:
            self._say(student, f"{mark.id} has no score now ({mark.status}), and {ours} of an earlier export stays")
        elif _NOT_THEIRS in others:
            self._say(student, f"Canvas says that this is not assigned to {mark.id}, and would not take {value}")
        elif others and not self._overwrite:
            there = clean_line(others[0], 40)
            self._say(
                student, f"{mark.id} has {there} in Canvas and {value} here: it stays; --overwrite writes {value}"
            )
        else:
            self._put(student, value, ours=bool(held) or self.is_ours(student))

    def _put(self, student: Enrolled, value: str, *, ours: bool) -> None:
        for row, cell in zip(student.rows, self._held(student), strict=True):
            self.count += 1
            if not _same(cell, value):
                self.cells[row, self._column.place] = value
        if ours:  # what a person has entered stays that, were it what we would have written
            self.written[student.key] = value

    def _held(self, student: Enrolled) -> list[str]:
        return [self._sheet.cell(row, self._column.place) for row in student.rows]

    def _say(self, student: Enrolled, sentence: str) -> None:
        self.troubles.append(f"{self._sheet.path}:{self._sheet.line(student.rows[0])}: {sentence}")


def _value(mark: Mark, factor: Decimal) -> str | None:
    """Return what a cell is to hold, None where it stays as it was."""
    if mark.excused:
        return _EXCUSED
    return None if mark.final is None else f"{rounded(mark.final * factor):f}"


def _is_empty(cell: str) -> bool:
    return cell in ("", "-")


def _same(cell: str, value: str) -> bool:
    """Tell whether Canvas takes two cells for the same: it compares numbers at two decimals."""
    if cell.casefold() == value.casefold():
        return True
    one, other = number(cell), number(value)
    return one is not None and other is not None and rounded(one) == rounded(other)
