"""Whose a file or a folder is, by how a course system has named it."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from typing import NamedTuple

from grader.course.slips import whose


class Alias(NamedTuple):
    """What else a submission is known by: a name, or the number that a course system has for somebody."""

    value: str
    system: str = ""


Person = tuple[Alias, ...]


class Upload(NamedTuple):
    """Which upload a file is: by the system's number, which grows with each, and as its name counts, if it does.

    What a name counts may be of the student's own making, as a browser's that has saved it twice.
    """

    number: int = 0
    counted: int = 0


class Owner(NamedTuple):
    """Whose something is, the file's own name, which attempt it is and whether the system calls it late."""

    name: str
    file: str
    attempt: Upload = Upload()
    late: bool = False
    person: Person = ()


def owner_by(layout: str, name: str, files: Set[str]) -> Owner | None:
    """Return whose something of that name is in a layout, None where it does not say."""
    reads = _READS.get(layout)
    return reads(name, files) if reads is not None else None


def _canvas(name: str, files: Set[str]) -> Owner | None:
    found = _CANVAS.fullmatch(name)
    if found is None:
        return None
    late = found["early"] is not None or found["late"] is not None
    person = (Alias(found["user"], "canvas"), Alias(found["who"]))
    name = f"{found['who']}_{found['user']}"
    if found["entry"] is not None:
        return Owner(name, found["entry"], late=late, person=person)
    stem, dot, ending = found["file"].rpartition(".")
    if ending.lower() in _PACKED and stem.lower().endswith(".tar"):
        stem, dot, ending = stem[:-4], ".", f"{stem[-3:]}.{ending}"
    again = re.fullmatch(r"(.+)-(\d{1,4})", stem, re.DOTALL)
    own = f"{again[1] if again else stem}{dot}{ending}"
    attempt = Upload(int(found["number"]), int(again[2]) if again else 0)
    return Owner(name, own, attempt, late, person)


def _moodle(name: str, files: Set[str]) -> Owner | None:
    found = _MOODLE.fullmatch(name)
    if found is None:
        return None
    person = (Alias(found["number"], "moodle"), Alias(found["who"]))
    return Owner(f"{found['who']}_{found['number']}", found["file"] or found["kind"], person=person)


def _gradescope(name: str, files: Set[str]) -> Owner | None:
    return Owner(name, name) if re.fullmatch(r"submission_\d+", name) else None


def _loose(name: str, files: Set[str]) -> Owner | None:
    found = whose(name, files)
    return Owner(found[0], name[len(found[0]) :].lstrip(" _.-")) if found is not None else None


_READS: dict[str, Callable[[str, Set[str]], Owner | None]] = {
    "canvas": _canvas,
    "moodle": _moodle,
    "gradescope": _gradescope,
    "files": _loose,
}
_PACKED = {"gz", "xz", "bz2"}
# Who, whether late, the user's number, the file's number; an anonymous user has letters for one, and is late in front.
# What was typed in, or an address, is a page without a number.
_CANVAS = re.compile(
    r"(?P<early>LATE_(?=anon_))?(?P<who>.+?)(?P<late>_LATE)?_(?P<user>\d+|(?<=anon_)[A-Za-z0-9]{5})_"
    r"(?:(?P<number>\d+)_(?P<file>.+)|(?P<entry>(?:text|link)\.html))",
    re.DOTALL,
)
_MOODLE = re.compile(
    r"(?P<who>.+?)_(?P<number>\d+)_assignsubmission_(?P<kind>file|onlinetext)(?:_(?P<file>.+)?)?", re.DOTALL
)
