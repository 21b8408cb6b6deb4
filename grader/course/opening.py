"""What is in one hand-in: a folder, an archive, loose files, and the archives in these as far as they are opened."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grader.course.archives import is_archive, members
from grader.course.contents import Contents, Inner, Member, of_archive, of_folder
from grader.course.layouts import Place
from grader.course.packed import MAX_ARCHIVE, MAX_INNER, BadArchiveError, ending
from grader.submission import RejectedError, read
from grader.text import clean_line

_DEEPEST = 2
_MOST = 20
_NEAR = 2  # folders down to which a file may be an archive by its bytes: of a tree of many not all are read
_TOO_DEEP = "is an archive in an archive in an archive; hand in the files, or one archive of them"


class Opened(NamedTuple):
    """What is in a hand-in, and why archives in it were not opened, by their paths."""

    contents: Contents
    refused: dict[str, str]


def opened(place: Place, what: str, enough: Callable[[Contents], bool] = lambda contents: False) -> Opened:
    """Return what is in a hand-in; archives in it are opened only as long as what there is is not enough.

    Raises
    ------
    RejectedError
        If there is what must not be in a hand-in, or it is an archive that cannot be read; `what` names it.
    OSError
        If our disk does not read it.
    """
    contents, depth = _outermost(place, what)
    refused: dict[str, str] = {}
    while depth < _DEEPEST and not enough(contents) and _packed(contents):
        contents = _further(contents, refused)
        depth += 1
    if depth == _DEEPEST and not enough(contents):
        refused |= {entry.path: _TOO_DEEP for entry in _packed(contents)}
    return Opened(contents, refused)


def _outermost(place: Place, what: str) -> tuple[Contents, int]:
    if isinstance(place, Path):
        if place.is_dir() or not place.exists():  # who has just seen it there is told by what reads it
            return of_folder(place, what), 0
        place = (Member(place.name, partial(read, place)),)
    if isinstance(place, Inner) or len(place) != 1 or place[0].fault is not None or not is_archive(place[0]):
        return of_archive(place, what), 0
    try:
        return _inside(place[0], MAX_ARCHIVE, what), 1
    except (ValueError, BadArchiveError) as error:
        raise RejectedError(f"{what} {error}") from error


def _further(outer: Contents, refused: dict[str, str]) -> Contents:
    """Return the same with each archive opened, as if it were a folder."""
    packed = _packed(outer)
    contents = outer._replace(entries=[entry for entry in outer.entries if entry not in packed], aside=[*outer.aside])
    for number, entry in enumerate(packed):
        shown = clean_line(entry.path, 100)
        try:
            if number == _MOST:
                raise ValueError(f"was not opened: there are more than {_MOST} archives")
            inner = _inside(entry, MAX_INNER, shown)
        except RejectedError as error:
            refused[entry.path] = str(error).removeprefix(shown).strip()
        except (ValueError, BadArchiveError) as error:
            refused[entry.path] = str(error)
        else:
            contents.entries.extend(one.below(entry.path) for one in inner.entries)
            contents.aside.extend(f"{entry.path}/{folder}" for folder in inner.aside)
    return contents


def _inside(entry: Member, limit: int, what: str) -> Contents:
    return of_archive(members(io.BytesIO(entry.read(limit)), entry.name), what)


def _packed(contents: Contents) -> list[Member]:
    named = [entry for entry in contents.entries if ending(entry.name) is not None]
    near = [entry for entry in contents.entries if entry.path.count("/") < _NEAR and ending(entry.name) is None]
    return named + [entry for entry in near if is_archive(entry)]
