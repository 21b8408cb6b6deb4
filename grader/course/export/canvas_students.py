"""Whose a row of Canvas' export is: by the number that Canvas has for somebody, else by a login or another id.

Never by a name; but where a name, or a login, is that of another student, nobody is believed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from grader.course.export.canvas_sheet import Sheet
from grader.course.marks import Mark
from grader.course.owners import Person
from grader.text import clean_line, escaped

_A_LIST = "give a list of the class with a column canvas_id by --roster"
_ITS_COLUMN = "correct the list of the class, whose column {} says which number of Canvas is whose"
_LOGIN = "SIS Login ID"
_IDS = ("ID", "SIS User ID", _LOGIN, "Integration ID")
_LOGINS = ("login", "email")
_LONGEST = 60


class Enrolled(NamedTuple):
    """Somebody in the file, with the rows in which he stands: `key` is what Canvas knows him by."""

    key: str
    name: str
    rows: tuple[int, ...]


class Matched(NamedTuple):
    """Whose a mark is: several where it is a group's; or why that is not clear. `by` tells what joins them."""

    students: list[Enrolled]
    trouble: str | None = None
    by: str = ""


class _Known(NamedTuple):
    """What somebody of the class is known by: numbers of Canvas, logins, other ids, names.

    Where a list of the class has numbers of Canvas its other ids are none.
    """

    numbers: set[str]
    logins: set[str]
    others: set[str]
    names: set[str]
    may_be_numbers: bool = True


class Students:
    """The students of a file by what each is known by.

    Raises
    ------
    UsageError
        If an ID stands in two rows that are not plainly of the same student.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._columns = [sheet.head.index(name) for name in _IDS if name in sheet.head]
        groups: dict[str, list[int]] = {}
        for index in sheet.students:
            groups.setdefault(sheet.cell(index, self._columns[0]) or f"line {sheet.line(index)}", []).append(index)
        self.all = [self._student(key, rows) for key, rows in groups.items()]
        self._by_number: dict[str, set[Enrolled]] = {}
        self._by_login: dict[str, set[Enrolled]] = {}
        self._by_other: dict[str, set[Enrolled]] = {}
        self._by_name: dict[str, set[Enrolled]] = {}
        for one in self.all:
            for column in self._columns:
                value, title = _known(sheet.cell(one.rows[0], column)), sheet.head[column]
                known = {"ID": self._by_number, _LOGIN: self._by_login}.get(title, self._by_other)
                if value:
                    known.setdefault(value, set()).add(one)
            for name in _spellings(" ".join(self._names(one.rows[0]))):
                self._by_name.setdefault(name, set()).add(one)

    def of(self, mark: Mark, people: Mapping[str, Sequence[Person]]) -> Matched:
        """Return whose a mark is."""
        persons = people.get(mark.attempt.submission, ()) if mark.attempt is not None else ()
        each = [*map(_as_known, persons)]
        entry = {name: value for name, value in mark.entry.items() if value}
        if not entry and len(each) > 1:
            found = [self._one(mark, known) for known in each]
            trouble = next((one.trouble for one in found if one.trouble), None)
            by = next((one.by for one in found if one.by), "")
            return Matched(list(dict.fromkeys(student for one in found for student in one.students)), trouble, by)
        numbers = {_known(value) for name, value in entry.items() if "canvas" in name}
        logins = {_known(value) for name, value in entry.items() if name in _LOGINS}
        others = {_known(value) for name, value in entry.items() if name.endswith("id") and "canvas" not in name}
        names = {entry["name"]} if "name" in entry else set[str]()
        if len(each) == 1:  # of a group an entry is one, and nobody knows which
            numbers, others, names = numbers | each[0].numbers, others | each[0].others, names | each[0].names
        free = _column(mark) is None
        return self._one(mark, _Known(numbers, logins, others | {_known(mark.id)}, names, free))

    def _one(self, mark: Mark, known: _Known) -> Matched:
        by_number = _all(self._by_number, known.numbers)
        by_other = self._by_id(known)
        by_name = _all(self._by_name, {key for name in known.names for key in _spellings(name)})
        may_be = _all(self._by_number, known.others) if known.may_be_numbers else set[Enrolled]()
        found = by_number or by_other | may_be
        if len(found) > 1:
            return Matched([], self._unclear(mark, found, "may be any of these students"))
        if found and not by_number and not by_other and self._is_another(known, *found):
            said = "has an id that is this student's number in Canvas, and another login or name"
            return Matched([], self._unclear(mark, found, said))
        for student in found:
            if not by_number and known.numbers and self._sheet.cell(student.rows[0], self._columns[0]):
                numbers = ", ".join(sorted(known.numbers))
                said = f"is this student by a login or another id, but has the number {numbers} in Canvas"
                return Matched([], self._unclear(mark, found, said))
            for others, by in (by_other, "a login or another id"), (by_name, "the name"):
                if others and student not in others:
                    said = f"is the student of the first of these lines by {'the number' if by_number else 'a login'}"
                    return Matched([], self._unclear(mark, [student, *others], f"{said}, and of another by {by}"))
        by = "Canvas' number" if by_number else "a login or another id" if by_other else "an id that is Canvas' number"
        return Matched([*found], None, by)

    def _by_id(self, known: _Known) -> set[Enrolled]:
        """Return who has a login or another id of somebody's; a login is looked for among logins first."""
        found = {
            student
            for login in known.logins
            for student in self._by_login.get(login, set()) or self._by_other.get(login, set())
        }
        return found | _all(self._by_other, known.others) | _all(self._by_login, known.others)

    def _is_another(self, known: _Known, student: Enrolled) -> bool:
        """Tell whether a student has another login or name than somebody who may have another kind of number."""
        logins = {login for login, students in self._by_login.items() if student in students}
        names = {key for name in known.names for key in _spellings(name)}
        called = {name for name, students in self._by_name.items() if student in students}
        return bool(known.logins and logins and not known.logins & logins) or bool(names and not names & called)

    def _unclear(self, mark: Mark, students: Collection[Enrolled], why: str) -> str:
        lines = [self._sheet.line(one.rows[0]) for one in students]
        shown = " and ".join(map(str, lines if isinstance(students, list) else sorted(lines)))
        return f"{self._sheet.path}:{shown}: {mark.id} {why}: nothing is filled in there; {to_do([mark])}"

    def _student(self, key: str, rows: list[int]) -> Enrolled:
        """Return who is in these rows, where all of them say the same of whom they are about."""
        first, *others = rows
        for index in others:
            if self._identity(index) != self._identity(first):
                there = self._sheet.line(first)
                sentence = f"the ID {clean_line(key, _LONGEST)} is in line {there} as well, with another name or login"
                raise self._sheet.error(self._sheet.line(index), f"{sentence}: export again")
        return Enrolled(key, clean_line(", ".join(self._names(first)), _LONGEST) or key, tuple(rows))

    def _identity(self, index: int) -> list[str]:
        return [*self._names(index), *(self._sheet.cell(index, column) for column in self._columns)]

    def _names(self, index: int) -> list[str]:
        return [self._sheet.cell(index, column) for column in range(self._columns[0])]


def to_do(marks: Iterable[Mark]) -> str:
    """Return what helps where it is not clear whose a row is; a list of the class may have the numbers already."""
    column = next((name for mark in marks if (name := _column(mark)) is not None), None)
    return _A_LIST if column is None else _ITS_COLUMN.format(column)


def _column(mark: Mark) -> str | None:
    return next((name for name in mark.entry if "canvas" in name), None)


def _all(known: Mapping[str, set[Enrolled]], values: Iterable[str]) -> set[Enrolled]:
    return {student for value in values for student in known.get(value, ())}


def _known(text: str) -> str:
    return escaped(text.strip()).casefold()


def _as_known(person: Person) -> _Known:
    """Return what a layout knows somebody by: where it has a number of a system's, the rest is a name."""
    plain = {alias.value for alias in person if not alias.system}
    named = any(alias.system for alias in person)
    numbers = {_known(alias.value) for alias in person if alias.system == "canvas"}
    return _Known(numbers, set(), set() if named else {*map(_known, plain)}, plain if named else set())


def _spellings(name: str) -> set[str]:
    """Return a name as Canvas writes it into the names of files, and without regard to the order of its words."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", name).casefold())
    return {"".join(words), " ".join(sorted(words))} if words else set()
