"""Archives, read in memory and within bounds: nothing is ever unpacked to a disk, and no member is trusted."""

from __future__ import annotations

from typing import BinaryIO

from grader.course import tars, zips
from grader.course.contents import Member
from grader.course.packed import OF_ONE, Bounds, damage_told, ending


def members(file: BinaryIO, name: str, bounds: Bounds = OF_ONE) -> list[Member]:
    """Return the files in an archive, which has to stay open as long as they are read.

    Raises
    ------
    BadArchiveError
        If it cannot be read, or would take more than it may; so may the reader of a member.
    """
    kind = ending(name)
    with damage_told():
        return list(zips.members(file, bounds) if kind == ".zip" else tars.members(file, kind or "", bounds))
