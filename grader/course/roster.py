"""The list of a class, as a CSV file: who has handed in nothing, and who is known by which other names.

::

    id,name,login,section,canvas_id
    jane,Jane Doe,jd12,Tuesdays,4711

`id` is the name of the submission's folder. Beside these any column is taken whose name ends in ``id``, ``email``, and
``submitted``, a time of submission.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from grader.course import listing
from grader.course.gradebook import Row
from grader.course.manifest import RosterInfo
from grader.course.owners import Alias, Person
from grader.errors import UsageError
from grader.text import clean_line, counted, escaped

_OF_MANY = ("class", "course", "group", "section", "team")
_KNOWN = ("id", "name", "login", "email", "section", "submitted")


class Placed(NamedTuple):
    """The ids of whom a submission is of, nobody where a list does not tell; `doubt` says what contradicts itself."""

    names: list[str]
    doubt: str | None = None


class Roster:
    """The entries of a list of a class by their ids, in its order; `place` tells file and line of one."""

    def __init__(
        self, info: RosterInfo, columns: tuple[str, ...], entries: dict[str, Row], place: Callable[[str], str]
    ) -> None:
        self.info = info
        self.place = place
        self.columns = columns
        self.entries = entries
        self._others: dict[str, set[tuple[str, str]]] = {}
        self._called: dict[str, set[str]] = {}
        for name, entry in entries.items():
            for column in (column for column in columns if _identifies(column) and entry[column]):
                self._others.setdefault(escaped(entry[column]), set()).add((name, column))
            for spelling in spellings(entry.get("name", "")):
                self._called.setdefault(spelling, set()).add(name)

    def find(self, submission: str, people: Sequence[Person] = ()) -> list[str]:
        """Return the ids of the entries that a submission is of: by its id, in whatever column, else by its people."""
        return self.look(submission, people).names

    def look(self, submission: str, people: Sequence[Person] = ()) -> Placed:
        """Return whom a submission is of, and what contradicts itself about that: then it is nobody's.

        The number that a course system has for somebody is looked for among ids, and in columns of that system's. A
        name alone tells of nobody; where it is another's than that of whom all else tells, that is a contradiction.
        """
        own = {submission} & self.entries.keys() or {name for name, _ in self._others.get(submission, ())}
        if len(own) > 1:
            return Placed([])
        if own and len(people) != 1:
            return Placed([*own])
        told = [self._told(own, person) for person in people]
        doubts = [one.doubt for one in told if one.doubt is not None]
        if own and doubts:
            return Placed([], doubts[0])
        names = dict.fromkeys([*own, *(name for one in told for name in one.names)])
        return Placed([*names], next(iter(doubts), None))

    def _told(self, own: set[str], person: Person) -> Placed:
        """Return the entry that all says of one person that is said of him."""
        by = [*((f"the id {name}", {name}) for name in own)]
        by += [(_said(alias), found) for alias in person if (found := self._known_as(alias))]
        names = {name for _, found in by for name in found}
        if len(names) == 1:
            called = [(_said(alias), found) for alias in person if (found := self._is_called(alias))]
            (name,) = names
            if self.entries[name].get("name") and called and not any(name in found for _, found in called):
                by, names = [*by, called[0]], names | called[0][1]
        if len(names) < 2:
            return Placed([*names])
        says = (f"{what} is that of {self.place(name)}, {name}" for what, found in by for name in sorted(found))
        return Placed([], ", and ".join(dict.fromkeys(says)))

    def _known_as(self, alias: Alias) -> set[str]:
        value = escaped(alias.value)
        own = {value} & self.entries.keys()
        return own | {name for name, column in self._others.get(value, ()) if alias.fits(column)}

    def _is_called(self, alias: Alias) -> set[str]:
        return set() if alias.system else self._called.get(_letters(alias.value), set())


def spellings(name: str) -> set[str]:
    """Return the letters of a name, whichever part of it stands in front: course systems write it in many ways.

    Examples
    --------
    >>> sorted(spellings("Jane van Doe"))
    ['doejanevan', 'janevandoe', 'vandoejane']
    """
    parts = [part for word in name.replace(",", " ").split() if (part := _letters(word))]
    return {"".join((*parts[cut:], *parts[:cut])) for cut in range(len(parts))}


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


def _said(alias: Alias) -> str:
    return f"the number {alias.value}" if alias.system else f"the name {clean_line(alias.value, 80)}"


def read(path: Path) -> Roster:
    """Read a list of a class.

    Raises
    ------
    UsageError
        If it cannot be read in one way only.
    """
    data = listing.bytes_of(path, "roster")
    text = listing.text_of(path, data)
    rows = _rows(path, text)
    line, header = next(rows, (1, []))
    columns = _columns(path, line, header)
    entries: dict[str, Row] = {}
    lines: dict[str, int] = {}
    owners: dict[tuple[str, str], str] = {}
    for line, cells in rows:
        entry = _entry(path, line, columns, cells)
        name = escaped(entry["id"])
        if name in entries and entries[name] != entry:
            raise UsageError(f"{path}:{line}: the id {name} is in line {lines[name]} as well, with other words")
        for column in filter(_tells_apart, columns):
            owner = owners.setdefault((column, entry[column]), name) if entry[column] else name
            if owner != name:
                sentence = (
                    f"the {column} {clean_line(entry[column], 80)} is that of {owner} in line {lines[owner]} as well"
                )
                raise UsageError(f"{path}:{line}: {sentence}")
        entries.setdefault(name, entry)
        lines.setdefault(name, line)
    info = RosterInfo(path.name, f"sha256:{hashlib.sha256(data).hexdigest()}")
    others = tuple(column for column in columns if column != "id")
    return Roster(info, others, entries, lambda name: f"{path}:{lines[name]}")


def _rows(path: Path, text: str) -> listing.Rows:
    delimiter = listing.separator(text, lambda header: "id" in listing.names(header))
    if delimiter is None:
        raise UsageError(f"{path}:1: there is no column id: the first line names the columns, such as id,name,login")
    return listing.rows(path, text, delimiter)


def _columns(path: Path, line: int, header: list[str]) -> list[str]:
    columns = listing.names(header)
    for name in columns:
        if name not in _KNOWN and not _identifies(name):
            known = ", ".join(_KNOWN)
            shown = clean_line(name, 40) or "without a name"
            raise UsageError(f"{path}:{line}: the column {shown} is not known; take it out (known: {known}, ..._id)")
        if columns.count(name) > 1:
            raise UsageError(f"{path}:{line}: the column {name} is there twice")
    return columns


def _entry(path: Path, line: int, columns: list[str], cells: list[str]) -> Row:
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        raise UsageError(f"{path}:{line}: there are {len(cells)} cells for {counted(len(columns), 'column')}")
    entry = dict(zip(columns, [cell.strip() for cell in cells] + [""] * len(columns), strict=False))
    if not entry["id"]:
        raise UsageError(f"{path}:{line}: the id is missing")
    return entry


def _tells_apart(column: str) -> bool:
    return column != "id" and _identifies(column) and not column.startswith(_OF_MANY)


def _identifies(column: str) -> bool:
    return column in ("login", "email") or column.endswith("id")
