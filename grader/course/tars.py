"""Tar archives, packed or not: read once, from their beginning to their end, with what may be work kept in memory."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, Protocol

from grader.course.contents import LINK, SMALL, Member
from grader.course.packed import ENDS_EARLY, MAX_INNER, BadArchiveError, Bounds, ending, normal
from grader.submission import MAX_FILE, is_aside, too_large

_MEMORY = 128 << 20  # what unpacking may need; xz asks for half of it at its strongest
_BLOCK = 1 << 16
_ENDS = 8


def members(file: BinaryIO, kind: str, bounds: Bounds) -> Iterator[Member]:
    """Yield the files in an archive; see `archives.members`."""
    kept = 0
    stream = _Unpacked(file, kind, bounds)
    with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8") as archive:  # type: ignore[call-overload]  # only read is asked for
        for info in archive:
            archive.members = []  # else it would keep them all
            path = normal(info.name)
            if info.isdir():
                if path.endswith(".py"):
                    yield Member(path, partial(_refused, 0), is_folder=True)
                continue
            reader: Callable[[int], bytes] = partial(_refused, info.size)
            if info.isreg() and _is_of_use(path) and info.size <= _most(path):
                member = archive.extractfile(info)
                data = member.read() if member is not None else b""
                kept += len(data)
                reader = partial(_kept, data)
            if kept > bounds.kept:
                raise BadArchiveError(f"holds more than {bounds.kept >> 20} MiB of Python and archives")
            yield Member(path, reader, _fault_of(info), info.size)
    while stream.read(_BLOCK):  # only at its end does a packed stream tell whether it is whole
        pass


def begins(block: bytes) -> bool:
    """Tell whether an archive begins so that is not packed: its header holds a sum of itself."""
    try:
        tarfile.TarInfo.frombuf(block[: tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except (tarfile.TarError, ValueError):
        return False
    return True


class _Unpacked:
    """A packed stream, unpacked as it is read, as far as that may go."""

    def __init__(self, file: BinaryIO, kind: str, bounds: Bounds) -> None:
        self._packed = file
        self._file = _unpacking(file, kind)
        self._bounds = bounds
        self._read = 0
        self._empty = 0

    def read(self, size: int) -> bytes:
        data = self._file.read(min(size, _BLOCK))
        self._read += len(data)
        self._empty += not data
        if self._empty > _ENDS:  # tarfile would go on, block by block, for as long as a header says
            raise BadArchiveError(ENDS_EARLY)
        if self._read > min(self._bounds.unpacked, max(SMALL, self._bounds.ratio * self._packed.tell())):
            raise BadArchiveError(f"would unpack to more than {self._read >> 20} MiB: too much to grade")
        return data


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def _unpacking(file: BinaryIO, kind: str) -> _Readable:
    if kind in (".tar.gz", ".tgz"):
        return gzip.GzipFile(fileobj=file)
    if kind in (".tar.bz2", ".tbz2"):
        return bz2.BZ2File(file)
    if kind in (".tar.xz", ".txz"):
        return io.BufferedReader(_Xz(file))
    return file


class _Xz(io.RawIOBase):
    """An xz stream that may not ask for any amount of memory, as the standard library's lets it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._begin()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what BufferedReader hands over
        while True:
            if self._unpack.eof and not self._next_stream():
                return 0
            packed = self._file.read(_BLOCK) if self._unpack.needs_input else b""
            if self._unpack.needs_input and not packed:
                raise EOFError("it ends too early")
            data = self._unpack.decompress(packed, max_length=len(buffer))
            if data:
                buffer[: len(data)] = data
                return len(data)

    def _begin(self) -> None:
        self._unpack = lzma.LZMADecompressor(memlimit=_MEMORY)

    def _next_stream(self) -> bool:
        """Go on to what follows the end of a stream: another one, after what only fills up a block."""
        left = self._unpack.unused_data.lstrip(b"\0")
        while not left:
            more = self._file.read(_BLOCK)
            if not more:
                return False
            left = more.lstrip(b"\0")
        self._begin()
        self._unpack.decompress(left, max_length=0)
        return True


def _fault_of(info: tarfile.TarInfo) -> str | None:
    if info.issym() or info.islnk():
        return LINK
    return None if info.isreg() and not info.issparse() else "is no regular file"


def _is_of_use(path: str) -> bool:
    *folders, name = path.split("/")
    return not any(map(is_aside, folders)) and (
        ".py" in name.lower() or name.lower().endswith(".txt") or ending(name) is not None
    )


def _most(path: str) -> int:
    return MAX_INNER if ending(path) is not None else MAX_FILE


def _kept(data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise ValueError(too_large(limit))
    return data


def _refused(size: int, limit: int) -> bytes:
    raise ValueError(too_large(limit) if size > limit else "is no file that would be graded")
