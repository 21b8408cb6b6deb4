"""What is in one hand-in: a folder, an archive, loose files, and the archives in these as far as they are opened."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grader.course.archives import is_archive, members
from grader.course.contents import (
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_UNPACKED,
    SMALL,
    Contents,
    Inner,
    Member,
    of_archive,
    of_folder,
)
from grader.course.layouts import Place
from grader.course.packed import MAX_ARCHIVE, MAX_INNER, OF_ONE, BadArchiveError, ending
from grader.submission import RejectedError, read
from grader.text import clean_line

_DEEPEST = 2
_MOST = 20
_NEAR = 2  # folders down to which a file may be an archive by its bytes: of a tree of many not all are read
_TOO_DEEP = "is an archive in an archive in an archive; hand in the files, or one archive of them"
_AS_MANY = 3
"""As many archives as large as one may be: who hands in more than one hands in far smaller ones."""


class Allowance:
    """How many members all archives of a hand-in may still have, and what they may unpack to: each opened counts."""

    def __init__(self) -> None:
        self._members = _AS_MANY * MAX_MEMBERS
        self._unpacked = _AS_MANY * MAX_UNPACKED

    def inside(self, entry: Member, limit: int, what: str) -> Contents:
        """Return what is in an archive.

        Raises
        ------
        ValueError
            If it is too large, or there is too much in those before it.
        BadArchiveError
            If it cannot be read.
        RejectedError
            If it holds what must not be in a hand-in.
        """
        if self._members <= 0 or self._unpacked <= 0:
            raise ValueError("was not opened: there is too much in the archives before it")
        data = entry.read(limit)
        most = min(OF_ONE.unpacked, self._unpacked, max(SMALL, MAX_RATIO * len(data)))
        self._unpacked -= len(data) + most  # what is found to be damaged may be so at its end
        listed = members(io.BytesIO(data), entry.name, OF_ONE._replace(unpacked=most))
        self._unpacked += most - sum(one.size for one in listed)
        self._members -= len(listed)
        return of_archive(listed, what)


class Opened(NamedTuple):
    """What is in a hand-in, and why archives in it were not opened, by their paths."""

    contents: Contents
    refused: dict[str, str]


def opened(place: Place, what: str, enough: Callable[[Contents], object], allowance: Allowance) -> Opened:
    """Return what is in a hand-in; archives in it are opened only as long as what there is is not enough.

    All that is opened of one hand-in is opened on one `allowance`.

    Raises
    ------
    RejectedError
        If there is what must not be in a hand-in, or it is an archive that cannot be read; `what` names it.
    OSError
        If our disk does not read it.
    """
    contents, depth = _outermost(place, what, allowance)
    refused: dict[str, str] = {}
    while depth < _DEEPEST and not enough(contents) and _packed(contents):
        contents = _further(contents, refused, allowance)
        depth += 1
    if depth == _DEEPEST and not enough(contents):
        refused |= {entry.path: _TOO_DEEP for entry in _packed(contents)}
    return Opened(contents, refused)


def _outermost(place: Place, what: str, allowance: Allowance) -> tuple[Contents, int]:
    if isinstance(place, Path):
        if place.is_dir() or not place.exists():  # who has just seen it there is told by what reads it
            return of_folder(place, what), 0
        place = (Member(place.name, partial(read, place)),)
    if isinstance(place, Inner) or len(place) != 1 or place[0].fault is not None or not is_archive(place[0]):
        return of_archive(place, what), 0
    try:
        return allowance.inside(place[0], MAX_ARCHIVE, what), 1
    except (ValueError, BadArchiveError) as error:
        raise RejectedError(f"{what} {error}") from error


def _further(outer: Contents, refused: dict[str, str], allowance: Allowance) -> Contents:
    """Return the same with each archive opened, as if it were a folder."""
    packed = _packed(outer)
    paths = {entry.path for entry in packed}
    rest = [entry for entry in outer.entries if entry.path not in paths]
    contents = outer._replace(entries=rest, aside=[*outer.aside])
    for number, entry in enumerate(packed):
        shown = clean_line(entry.path, 100)
        try:
            if number >= _MOST:
                raise ValueError(f"was not opened: there are more than {_MOST} archives")
            inner = allowance.inside(entry, MAX_INNER, shown)
        except RejectedError as error:
            refused[entry.path] = str(error).removeprefix(shown).strip()
        except (ValueError, BadArchiveError) as error:
            refused[entry.path] = str(error)
        else:
            contents.entries.extend(one.below(entry.path) for one in inner.entries)
            contents.aside.extend(f"{entry.path}/{folder}" for folder in inner.aside)
    return contents


def _packed(contents: Contents) -> list[Member]:
    named = [entry for entry in contents.entries if ending(entry.name) is not None]
    near = [entry for entry in contents.entries if entry.path.count("/") < _NEAR and ending(entry.name) is None]
    return named + [entry for entry in near if is_archive(entry)]
