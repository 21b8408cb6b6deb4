"""Who of a list of a class has handed something in: which column joins, and where two of them contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from grader.course.gradebook import Row
from grader.course.owners import Alias, Person
from grader.text import clean_line, escaped

ID = "id"
_OF_MANY = ("class", "course", "group", "section", "team")
_SYSTEMS = ("canvas", "moodle")


class Placed(NamedTuple):
    """The ids of whom a submission is of, nobody where a list does not tell; `doubt` says what contradicts itself.

    `columns` are those by which it was found.
    """

    names: list[str]
    doubt: str | None = None
    columns: tuple[str, ...] = ()


class _Told(NamedTuple):
    """What is said of somebody, the column that knows it, whom it knows by it, and whether that alone is enough."""

    what: str
    column: str
    names: frozenset[str]
    enough: bool = True


def identifies(column: str) -> bool:
    """Tell whether a column holds what somebody is known by."""
    return column in ("login", "email") or column.endswith("id")


def tells_apart(column: str) -> bool:
    """Tell whether what a column holds is one student's alone."""
    return column != ID and identifies(column) and not column.startswith(_OF_MANY)


class Identities:
    """The entries of a list by all that they are known by; `place` tells where an entry stands."""

    def __init__(self, columns: Sequence[str], entries: Mapping[str, Row], place: Callable[[str], str]) -> None:
        self._entries = entries
        self._place = place
        self._columns = [column for column in columns if identifies(column)]
        self._by: dict[str, dict[str, set[str]]] = {column: {} for column in self._columns}
        self._called: dict[str, set[str]] = {}
        for name, entry in entries.items():
            for column in (column for column in self._columns if entry[column]):
                self._by[column].setdefault(escaped(entry[column]), set()).add(name)
            for spelling in spellings(entry.get("name", "")):
                self._called.setdefault(spelling, set()).add(name)

    def columns_of(self, submissions: Iterable[str]) -> set[str]:
        """Return the columns by which names of submissions are known that are nobody's id."""
        others = [name for name in submissions if name not in self._entries]
        return {column for name in others for column in self._columns if name in self._by[column]}

    def look(self, submission: str, people: Sequence[Person] = (), columns: Set[str] = frozenset()) -> Placed:
        """Return whom a submission is of, and what contradicts itself about that: then it is nobody's.

        It is known by its name, which is an id, else in whatever column; and by what a course system says of its
        `people`. Where others of the class are known by some `columns` alone, a name that is an id may be one of those.
        """
        own = self._named(submission, columns)
        if own.doubt is not None or len(own.names) > 1:
            return own._replace(names=[])
        if own.names and len(people) != 1:
            return own
        told = [self._told(own, person) for person in people]
        doubts = [one.doubt for one in told if one.doubt is not None]
        if own.names and doubts:
            return Placed([], doubts[0])
        names = dict.fromkeys([*own.names, *(name for one in told for name in one.names)])
        by = dict.fromkeys([*own.columns, *(column for one in told for column in one.columns)])
        return Placed([*names], next(iter(doubts), None), (*by,)[:1] if len(names) == 1 else (*by,))

    def _named(self, submission: str, columns: Set[str]) -> Placed:
        """Return who is called so."""
        known = {column: found for column in self._columns if (found := self._by[column].get(submission))}
        if submission in self._entries:
            others = [(c, name) for c in known if c in columns for name in sorted(known[c]) if name != submission]
            if not others:
                return Placed([submission], None, (ID,))
            (column, other), *_ = others
            sentence = f"it is the id of {self._place(submission)}, and the {column} of {self._place(other)}, {other}"
            return Placed([], f"{sentence}, and others of the class are known by their {column} alone")
        names = sorted({name for found in known.values() for name in found})
        if len(names) < 2 or not all(map(tells_apart, known)):
            return Placed(names, None, (*known,)[:1])
        said = (f"the {column} of {self._place(name)}, {name}" for column in known for name in sorted(known[column]))
        return Placed([], f"it is {' and '.join(said)}")

    def _told(self, own: Placed, person: Person) -> Placed:
        """Return the entry that all says of one person that is said of him."""
        by = [_Told(f"the id {name}", own.columns[0], frozenset({name})) for name in own.names]
        for alias in person:
            by += self._known_as(alias, named=any(other.system for other in person))
        names = {name for one in by for name in one.names}
        if len(names) == 1:
            (name,) = names
            if (other := self._called_otherwise(name, person)) is not None:
                by, names = [*by, other], names | other.names
            elif (why := self._numbered_otherwise(name, person)) is not None:
                return Placed([], f"{by[0].what} is that of {self._place(name)}, {name}, {why}")
            elif not any(one.enough for one in by) and not self._is_called(name, person):
                return Placed(
                    [], f"{by[0].what} is the {by[0].column} of {self._place(name)}, {name}, called otherwise"
                )
        if len(names) < 2:
            return Placed([*names], None, (by[0].column,) if by else ())
        says = (f"{one.what} is that of {self._place(name)}, {name}" for one in by for name in sorted(one.names))
        return Placed([], ", and ".join(dict.fromkeys(says)))

    def _known_as(self, alias: Alias, *, named: bool) -> list[_Told]:
        """Return whom the columns know by an alias; what may be anybody's is not `enough`.

        A system's number stands in a column called after it, and where there is none among the ids, which may be other
        numbers. What a system has beside a number is a name: whoever has that for a login may be another one.
        """
        value = escaped(alias.value)
        theirs = [column for column in self._columns if alias.system and alias.system in column]
        others = [column for column in self._columns if not any(system in column for system in _SYSTEMS)]
        told = [
            _Told(_said(alias), column, frozenset(self._by[column][value]), not named or bool(theirs))
            for column in theirs or ([] if alias.system else others)
            if value in self._by[column]
        ]
        if not theirs and value in self._entries:
            told.insert(0, _Told(_said(alias), ID, frozenset({value}), not named))
        return told

    def _called_otherwise(self, name: str, person: Person) -> _Told | None:
        """Return whose name somebody has who is said to be another one, None where that is not so."""
        if not self._entries[name].get("name"):
            return None
        called = [
            _Told(_said(alias), "name", frozenset(found))
            for alias in person
            if not alias.system and (found := self._called.get(_letters(alias.value)))
        ]
        return called[0] if called and not any(name in one.names for one in called) else None

    def _numbered_otherwise(self, name: str, person: Person) -> str | None:
        """Return what number of a system's an entry has, where somebody who is said to be that has another."""
        for alias in (alias for alias in person if alias.system):
            columns = [column for column in self._columns if alias.system in column and self._entries[name][column]]
            if columns and not any(name in self._by[column].get(escaped(alias.value), ()) for column in columns):
                return f"whose {columns[0]} is {self._entries[name][columns[0]]} and not {clean_line(alias.value, 80)}"
        return None

    def _is_called(self, name: str, person: Person) -> bool:
        """Tell whether somebody may have the name of an entry: a list may have part of it, or none."""
        parts = [
            part for word in self._entries[name].get("name", "").replace(",", " ").split() if (part := _letters(word))
        ]
        said = [_letters(alias.value) for alias in person if not alias.system]
        return not parts or any(part in one for part in parts for one in said)


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
