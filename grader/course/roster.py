"""The list of a class, as a CSV file: who has handed in nothing, and who is known by which other names.

::

    id,name,login,section,canvas_id
    jane,Jane Doe,jd12,Tuesdays,4711

`id` is the name of the submission's folder. Beside these any column is taken whose name ends in ``id``, ``email``, and
``submitted``, a time of submission.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from grader.course import listing
from grader.course.gradebook import Row
from grader.course.identities import Identities, Placed, identifies, tells_apart
from grader.course.manifest import RosterInfo
from grader.course.owners import Person
from grader.errors import UsageError
from grader.text import clean_line, counted, escaped

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
        self._identities = Identities(columns, entries, place)

    def find(self, submission: str, people: Sequence[Person] = ()) -> list[str]:
        """Return the ids of the entries that a submission is of, of those that nothing contradicts."""
        return self._identities.look(submission, people).names

    def place_all(self, submissions: Mapping[str, str], people: Mapping[str, Sequence[Person]]) -> dict[str, Placed]:
        """Return whom the submissions of a class are of; of each it is told under which name to look for it."""
        columns = self._identities.columns_of(submissions.values())
        return {one: self._identities.look(name, people.get(one, ()), columns) for one, name in submissions.items()}


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
        for column in filter(tells_apart, columns):
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
        if name not in _KNOWN and not identifies(name):
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
