"""Whose a row of Canvas' export is: by the number that Canvas has for somebody, else by a login or another id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from grader.course.marks import Mark
from grader.course.owners import Person
from grader.errors import UsageError
from grader.text import escaped

TO_DO = "give a list of the class with a column canvas_id by --roster"
_IDS = ("ID", "SIS User ID", "SIS Login ID", "Integration ID")
_HIDDEN = re.compile(r"(?i)\s*(muted|manual posting.*)?\s*")


class Sheet(NamedTuple):
    """An export as it was read: rows with the lines that they begin in, and how it is written."""

    path: Path
    rows: list[tuple[int, list[str]]]
    delimiter: str
    end: str
    marked: bool

    @property
    def head(self) -> list[str]:
        """The names of the columns."""
        return [cell.strip() for cell in self.rows[0][1]]

    def error(self, line: int, sentence: str) -> UsageError:
        """Return an error with the place."""
        return UsageError(f"{self.path}:{line}: {sentence}")


class Students:
    """The rows of students by what each is known by."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        head = sheet.head
        columns = [head.index(name) for name in _IDS if name in head]
        self.lines = [index for index in range(1, len(sheet.rows)) if _is_student(sheet.rows[index][1])]
        self._by_id: dict[str, list[int]] = {}
        self._by_any: dict[str, list[int]] = {}
        for index in self.lines:
            _, row = sheet.rows[index]
            for place, column in enumerate(columns):
                value = _known(row[column]) if column < len(row) else ""
                if value and place == 0:
                    self._by_id.setdefault(value, []).append(index)
                if value and index not in self._by_any.setdefault(value, []):
                    self._by_any[value].append(index)
        self._expect_one_name_each()

    def of(self, mark: Mark, people: Mapping[str, Sequence[Person]]) -> list[int]:
        """Return the rows of whom a mark is of: several where one is in several sections, or several are one mark's."""
        entry = mark.entry
        of_submission = people.get(mark.attempt.submission, ()) if mark.attempt is not None else ()
        numbers = {_known(value) for name, value in entry.items() if "canvas" in name and value}
        others = {_known(mark.id), *(_known(value) for name, value in entry.items() if _identifies(name) and value)}
        found = self._one(mark, numbers, others)
        if found or (entry and len(of_submission) != 1):
            return found
        each = [self._one(mark, *_aliases(person)) for person in of_submission]
        return sorted({index for rows in each for index in rows})

    def _one(self, mark: Mark, numbers: Iterable[str], others: Iterable[str]) -> list[int]:
        """Return the rows of one student, by the number of Canvas' own if that is known."""
        rows = sorted({index for value in numbers for index in self._by_id.get(value, ())})
        rows = rows or sorted({index for value in others for index in self._by_any.get(value, ())})
        names = {self._id(index) for index in rows}
        if len(names) > 1:
            lines = " and ".join(str(self._sheet.rows[index][0]) for index in rows)
            raise UsageError(f"{self._sheet.path}: {mark.id} may be the student of line {lines}: {TO_DO}")
        return rows

    def _id(self, index: int) -> str:
        row = self._sheet.rows[index][1]
        place = self._sheet.head.index("ID")
        return row[place] if place < len(row) and row[place] else f"line {index}"

    def _expect_one_name_each(self) -> None:
        for value, rows in self._by_id.items():
            first, *others = rows
            for index in others:
                line, row = self._sheet.rows[index]
                if row[0] != self._sheet.rows[first][1][0]:
                    there = self._sheet.rows[first][0]
                    raise self._sheet.error(line, f"the ID {value} is in line {there} as well, with another name")


def _is_student(row: list[str]) -> bool:
    return bool(row) and "Points Possible" not in row[0] and not all(map(_HIDDEN.fullmatch, row))


def _identifies(column: str) -> bool:
    return column in ("login", "email") or column.endswith("id")


def _known(text: str) -> str:
    return escaped(text.strip()).casefold()


def _aliases(person: Person) -> tuple[set[str], set[str]]:
    numbers = {_known(alias.value) for alias in person if alias.system == "canvas"}
    return numbers, {_known(alias.value) for alias in person if not alias.system}
