"""Zip archives: read where they lie, a member when it is asked for."""

from __future__ import annotations

import contextlib
import io
import stat
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from grader.course import inflating
from grader.course.contents import LINK, Member
from grader.course.packed import ENDS_EARLY, BadArchiveError, Bounds, damage_told, normal
from grader.submission import too_large

_ENCRYPTED = 0x2041
_UTF8 = 0x800


def members(file: BinaryIO, bounds: Bounds) -> Iterator[Member]:
    """Yield the files in an archive; see `archives.members`."""
    try:
        archive = zipfile.ZipFile(_Bounded(file, bounds.directory))
    except zipfile.BadZipFile as error:  # what it holds is listed at its end
        raise BadArchiveError(ENDS_EARLY) from error
    for info in archive.infolist():
        name = _named(info)
        if name.endswith(".py/"):
            yield Member(normal(name), partial(_member, archive, info), is_folder=True)
        elif not name.endswith("/"):
            reader = partial(_member, archive, info)
            yield Member(normal(name), reader, _fault(info), info.file_size, max(info.compress_size, 1))


class _Bounded(io.BufferedIOBase):
    """A file of which nobody takes more than so many bytes at once, as a directory that lies of its size would."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file = file
        self._most = most

    def read(self, size: int | None = -1) -> bytes:
        if size is None or size < 0:
            size = self._most + 1
        data = self._file.read(min(size, self._most + 1))
        if len(data) > self._most:
            raise BadArchiveError("holds a directory of more members than are taken")
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == io.SEEK_SET and offset < 0:
            raise ValueError("it leads to before its beginning")  # a disk would say so as if it were its own trouble
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


def _named(info: zipfile.ZipInfo) -> str:
    """Return a member's name: Windows has written backslashes, and macOS UTF-8 without saying so."""
    name = info.filename
    if not info.flag_bits & _UTF8 and not name.isascii():
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return name.replace("\\", "/")


def _fault(info: zipfile.ZipInfo) -> str | None:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.flag_bits & _ENCRYPTED:
        return "is encrypted"
    if kind == stat.S_IFLNK:
        return LINK
    if kind not in (0, stat.S_IFREG):
        return "is no regular file"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, *inflating.KINDS):
        return "is compressed in a way that is not read here; pack it as an ordinary zip archive"
    return None


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    if info.file_size > limit:
        raise ValueError(too_large(limit))
    with damage_told():
        if info.compress_type in inflating.KINDS:
            return inflating.read(archive, info)
        with archive.open(info) as file:
            return file.read()  # no more than the size that it says
