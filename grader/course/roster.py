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

from grader.course import listing
from grader.course.gradebook import Row
from grader.course.manifest import RosterInfo
from grader.course.owners import Alias, Person
from grader.errors import UsageError
from grader.text import clean_line, escaped

_KNOWN = ("id", "name", "login", "email", "section", "submitted")


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
        for name, entry in entries.items():
            for column in (column for column in columns if _identifies(column) and entry[column]):
                self._others.setdefault(escaped(entry[column]), set()).add((name, column))

    def find(self, submission: str, people: Sequence[Person] = ()) -> list[str]:
        """Return the ids of the entries that a submission is of: by its id, in whatever column, else by its people.

        The number that a course system has for somebody is looked for among ids, and in columns of that system's.
        """
        if submission in self.entries:
            return [submission]
        found = {name for name, _ in self._others.get(submission, ())}
        if found:
            return [*found] if len(found) == 1 else []
        known = [{name for alias in person for name in self._known_as(alias)} for person in people]
        return list(dict.fromkeys(name for names in known if len(names) == 1 for name in names))

    def _known_as(self, alias: Alias) -> set[str]:
        value = escaped(alias.value)
        own = {value} & self.entries.keys()
        return own | {name for name, column in self._others.get(value, ()) if alias.fits(column)}


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
    for line, cells in rows:
        entry = _entry(path, line, columns, cells)
        name = escaped(entry["id"])
        if name in entries and entries[name] != entry:
            raise UsageError(f"{path}:{line}: the id {name} is in line {lines[name]} as well, with other words")
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
        raise UsageError(f"{path}:{line}: there are {len(cells)} cells for {len(columns)} columns")
    entry = dict(zip(columns, [cell.strip() for cell in cells] + [""] * len(columns), strict=False))
    if not entry["id"]:
        raise UsageError(f"{path}:{line}: the id is missing")
    return entry


def _identifies(column: str) -> bool:
    return column in ("login", "email") or column.endswith("id")
