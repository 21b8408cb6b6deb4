"""Loose files in a class that are somebody's hand-in all the same: a row says so, and nobody that there was nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from grader.course.classes import HandedIn
from grader.course.contents import Member
from grader.course.layouts import Part, Source
from grader.text import escaped

Knows = Callable[[str], Sequence[str]]
"""Return the ids of a list of a class that a name stands for."""

_DOCUMENTS = (".pdf", ".ipynb", ".bundle", ".doc", ".docx", ".odt", ".pages", ".rtf")


def joined(found: HandedIn, knows: Knows | None = None) -> HandedIn:
    """Return the class with those of its loose files among the submissions that somebody has handed in.

    By a list of the class that `knows` they are those that have the name of somebody of whom there is nothing else;
    without one, documents in a class of folders that are called as nobody's folder is.
    """
    named = _named(found, knows) if knows is not None else _documents(found)
    taken = {one.name for one in found.sources}
    held: dict[str, list[Part]] = {}
    for name, part in named:
        if name not in taken:
            held.setdefault(name, []).append(part)
    among = found.sources[0].among
    sources = [Source(name, tuple(_files(parts)), among=among) for name, parts in held.items()]
    words = {f"{escaped(part.name)} (a loose file)" for parts in held.values() for part in parts}
    ignored = [one for one in found.ignored if one not in words]
    return found._replace(sources=sorted([*found.sources, *sources], key=lambda one: one.name), ignored=ignored)


def _files(parts: Sequence[Part]) -> list[Member]:
    return [part.file for part in parts if part.file is not None]


def _documents(found: HandedIn) -> list[tuple[str, Part]]:
    if not found.of_folders:
        return []
    return [(_stem(part.name), part) for part in found.loose if part.name.lower().endswith(_DOCUMENTS)]


def _named(found: HandedIn, knows: Knows) -> list[tuple[str, Part]]:
    taken = {name for one in found.sources for name in _owners(one, knows)}
    named = []
    for part in found.loose:
        name = next((one for one in _beginnings(_stem(part.name)) if knows(escaped(one))), None)
        if name is not None and not taken & {*knows(escaped(name))}:
            named.append((name, part))
    return named


def _owners(source: Source, knows: Knows) -> Sequence[str]:
    """Return whose a submission may be by all that it is called."""
    called = [source.id, *(escaped(alias.value) for person in source.people for alias in person)]
    return [name for one in called for name in knows(one)]


def _beginnings(stem: str) -> list[str]:
    """Return a name, and what stands in front of it before a separator, the longest first."""
    cuts = [found.start() for found in re.finditer(r"[\s_.()-]+", stem) if found.start()]
    return [stem, *(stem[:cut] for cut in reversed(cuts))]


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name
