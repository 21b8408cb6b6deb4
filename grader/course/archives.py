"""Archives, read in memory and within bounds: nothing is ever unpacked to a disk, and no member is trusted."""

from __future__ import annotations

import re
from typing import BinaryIO

from grader.course import tars, zips
from grader.course.contents import Member
from grader.course.packed import MAX_INNER, OF_ONE, BadArchiveError, Bounds, damage_told, ending, is_unknown

_BEGINNINGS = (
    (b"PK\3\4", ".zip"),
    (b"PK\5\6", ".zip"),
    (b"\x1f\x8b", ".tar.gz"),
    (b"BZh", ".tar.bz2"),
    (b"\xfd7zXZ\0", ".tar.xz"),
)
_BLOCK = 512
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def members(file: BinaryIO, name: str, bounds: Bounds = OF_ONE) -> list[Member]:
    """Return the files in an archive, which has to stay open as long as they are read.

    Raises
    ------
    BadArchiveError
        If it cannot be read, or would take more than it may; so may the reader of a member.
    """
    with damage_told():
        kind = _kind(file, name)
        return list(zips.members(file, bounds) if kind == ".zip" else tars.members(file, kind, bounds))


def is_archive(entry: Member) -> bool:
    """Tell whether a file is an archive that can be read: by its name, or its bytes where it is called otherwise.

    Of files with an ending of their own only archives of other kinds are looked at; what is merely packed is none.
    """
    if ending(entry.name) is not None or ("." in entry.name and not is_unknown(entry.name)):
        return ending(entry.name) is not None
    try:
        return _by_bytes(entry.read(MAX_INNER)[:_BLOCK]) in (".zip", ".tar")
    except (ValueError, OSError, BadArchiveError):  # whoever reads it says what is wrong
        return False


def _kind(file: BinaryIO, name: str) -> str:
    """Return what an archive is by its first bytes, whatever it is called; by its name where these tell nothing."""
    head = file.read(_BLOCK)
    file.seek(0)
    if not head:
        raise BadArchiveError("is empty: it has no bytes in it; pack it anew")
    if _PAGE.match(head):
        raise BadArchiveError(
            "is a web page (HTML) and no archive; download it where you are logged in, or pack it anew"
        )
    return _by_bytes(head) or ending(name) or ""


def _by_bytes(head: bytes) -> str | None:
    known = next((kind for beginning, kind in _BEGINNINGS if head.startswith(beginning)), None)
    return known or (".tar" if tars.begins(head) else None)
