"""What is in a hand-in, wherever it lies: files by their paths in it, each with what reads it.

Of folders in which nobody's work is looked for only the names are known.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grader.submission import MAX_FILE, RejectedError, is_aside, read
from grader.text import clean_line

MAX_MEMBERS = 20_000
MAX_UNPACKED = 512 << 20
MAX_RATIO = 100
SMALL = 10 << 20
"""Bytes that may be packed as small as it goes."""
OUTSIDE = "leads out of it"
LINK = "is a link"
_A_LINK = "is a link; hand in the folder itself"
_NEXT = {
    OUTSIDE: ": pack the folder that holds the files, so that no name begins with a disk, a slash or two dots",
    LINK: ": put the file itself in its place",
}
_NO_FILE = "is a folder; hand in a file of that name"
_TOO_LONG = "has a name that is too long"
_WORK = re.compile(r"\.(?:py|txt|zip|tar|t[gbx]z|gz|xz|bz2)", re.IGNORECASE)
_LONGEST, _LONGEST_PATH = 255, 1_000


class Member(NamedTuple):
    """A file: its path with slashes, what reads at most so many bytes of it, and why it must not be there, if so.

    `size` and `packed` are the bytes that an archive says it has, unpacked and packed. Of folders those are told that
    have the name of a file. A reader raises `ValueError` for a file that is refused, `OSError` where our disk does not
    read.
    """

    path: str
    read: Callable[[int], bytes]
    fault: str | None = None
    size: int = 0
    packed: int = 0
    is_folder: bool = False

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self.path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The folder that it is in, empty for the top."""
        return self.path.rpartition("/")[0]

    def below(self, folder: str) -> Member:
        """Return it as it is called from outside of a folder."""
        return self._replace(path=f"{folder}/{self.path}") if folder else self


class Inner(tuple[Member, ...]):
    """The files in a folder of an archive: one of them that is an archive itself lies in it as in any other folder."""


class Contents(NamedTuple):
    """The files that may be work, folders that are none of a hand-in's and why, and folders that were left aside."""

    entries: list[Member]
    odd: dict[str, str]
    aside: list[str]


def of_folder(folder: Path, what: str) -> Contents:
    """Return what is in a folder; no link is followed.

    Raises
    ------
    RejectedError
        If it holds far more than any submission would.
    """
    found = Contents([], {}, [])
    waiting = [""]
    seen = 0
    while waiting:
        place = waiting.pop()
        try:
            inside = sorted(os.scandir(folder / place), key=lambda entry: entry.name)
        except OSError as error:
            if not place or error.errno != errno.ENAMETOOLONG:
                raise
            raise RejectedError(f"{what} holds {clean_line(place, 100)}, which {_TOO_LONG}") from error
        seen += len(inside)
        expect_few(seen, what)
        for entry in inside:
            path = f"{place}/{entry.name}" if place else entry.name
            is_link = entry.is_symlink()
            is_folder = (folder / path).is_dir() if is_link else entry.is_dir()
            if is_folder and is_aside(entry.name):
                found.aside.append(path)
            elif is_folder and is_link:
                found.odd[path] = _A_LINK
            elif is_folder:
                waiting.append(path)
                if entry.name.endswith(".py"):
                    found.odd[path] = _NO_FILE
            else:
                found.entries.append(Member(path, partial(_read_in, folder, path)))
    return found


def _read_in(folder: Path, path: str, limit: int) -> bytes:
    return read(folder / path, limit)  # joined here: of a large tree nobody reads more than a few


def of_archive(entries: Iterable[Member], what: str) -> Contents:
    """Return what an archive holds of one submission.

    Raises
    ------
    RejectedError
        If any of it must not be in an archive, or it is far more than any submission would be.
    """
    listed = list(entries)
    expect_few(len(listed), what)
    size, packed = sum(entry.size for entry in listed), sum(entry.packed for entry in listed)
    if size > MAX_UNPACKED or (packed and size > max(SMALL, MAX_RATIO * packed)):
        raise RejectedError(f"{what} would unpack to {size >> 20} MiB, out of {packed >> 10} KiB: too much to grade")
    found = Contents([], {}, [])
    seen: dict[str, Member] = {}
    for entry in listed:
        aside = _aside(entry.path)
        fault = misplaced(entry.path) or (entry.fault if aside is None else None)
        if fault == LINK and not _may_be_work(entry.name):
            found.odd[entry.path] = _A_LINK
            continue
        if fault is None and aside is None and entry.path in seen:
            if _alike(entry, seen[entry.path]):
                continue
            fault = "is there twice, and not the same each time; hand in the one that is meant"
        if fault is not None:
            raise RejectedError(f"{what} holds {clean_line(entry.path, 100)}, which {fault}{_NEXT.get(fault, '')}")
        seen[entry.path] = entry
        if aside is None and entry.is_folder:
            found.odd[entry.path] = _NO_FILE
        elif aside is None:
            found.entries.append(entry)
        elif aside not in found.aside:
            found.aside.append(aside)
    return found


def _may_be_work(name: str) -> bool:
    return _WORK.search(name) is not None


def _alike(one: Member, other: Member) -> bool:
    """Tell whether two files of one name are as good as one: they hold the same, or both are refused."""
    return one.is_folder == other.is_folder and _held(one) == _held(other)


def _held(entry: Member) -> bytes | str:
    try:
        return entry.read(MAX_FILE)
    except ValueError as error:
        return f"{entry.size} {error}"


def expect_few(number: int, what: str) -> None:
    """Raise `RejectedError` for more members than any submission has."""
    if number > MAX_MEMBERS:
        raise RejectedError(f"{what} holds more than {MAX_MEMBERS} members; that is too much to grade")


def misplaced(path: str) -> str | None:
    """Return what is wrong with the path of a member of an archive, None where nothing is."""
    parts = path.split("/")
    if path.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", path):
        return OUTSIDE
    if len(path) > _LONGEST_PATH or any(len(os.fsencode(part)) > _LONGEST for part in parts):
        return _TOO_LONG
    return None


def _aside(path: str) -> str | None:
    """Return the folder of a path that is left aside with all in it, None where there is none."""
    parts = path.split("/")[:-1]
    first = next((number for number, part in enumerate(parts, start=1) if is_aside(part)), 0)
    return "/".join(parts[:first]) or None
