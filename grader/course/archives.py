"""Archives, read in memory and with limits: nothing is ever unpacked to a disk, and no member is trusted.

A zip archive is read where it lies, a member when it is asked for; a tar archive once from its beginning to its end.
"""

from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import lzma
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, NamedTuple

from grader.course.contents import MAX_RATIO, MAX_UNPACKED, SMALL, Member
from grader.submission import MAX_FILE, is_aside, too_large
from grader.text import clean_line

MAX_ARCHIVE = 64 << 20
MAX_INNER = 16 << 20
_TARS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2")
_OTHERS = (".7z", ".rar", ".gz", ".xz", ".bz2", ".zst", ".z")
_MEMORY = 128 << 20  # what unpacking may need; xz asks for half of it at its strongest
_BLOCK = 1 << 16
_ENDS = 8
_ENCRYPTED = 0x2041
_UTF8 = 0x800


class BadArchiveError(Exception):
    """An archive that cannot be read, or must not be; the text goes on after its name."""


class Bounds(NamedTuple):
    """How much an archive may be: bytes of its directory, unpacked, and kept in memory."""

    directory: int
    unpacked: int
    kept: int


OF_ONE = Bounds(4 << 20, MAX_UNPACKED, 64 << 20)
OF_A_CLASS = Bounds(256 << 20, 8 << 30, 256 << 20)


def ending(name: str) -> str | None:
    """Return the ending by which an archive that can be read is known, None for any other file."""
    return next((one for one in (".zip", *_TARS) if name.lower().endswith(one) and len(name) > len(one)), None)


def is_unknown(name: str) -> bool:
    """Tell whether it is an archive of a kind that is not read."""
    return ending(name) is None and name.lower().endswith(_OTHERS)


def members(file: BinaryIO, name: str, bounds: Bounds = OF_ONE) -> list[Member]:
    """Return the files in an archive, which has to stay open as long as they are read.

    Raises
    ------
    BadArchiveError
        If it cannot be read, or would take more than it may; so may the reader of a member.
    """
    kind = ending(name)
    with _damage_told():
        return list(_of_zip(file, bounds) if kind == ".zip" else _of_tar(file, kind or "", bounds))


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    """Turn whatever the readers of formats raise into a `BadArchiveError`, but for what our own disk refuses."""
    try:
        yield
    except BadArchiveError:
        raise
    except OSError as error:  # those of formats have no number
        if error.errno is not None:
            raise
        raise BadArchiveError(f"is damaged: {clean_line(str(error), 100)}") from error
    except (
        *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error),
        *(EOFError, ValueError, RuntimeError, NotImplementedError, LookupError, OverflowError),
    ) as error:
        raise BadArchiveError(f"is damaged: {clean_line(str(error), 100) or type(error).__name__}") from error


# --- zip ------------------------------------------------------------------------------------------------------------


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
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


def _of_zip(file: BinaryIO, bounds: Bounds) -> Iterator[Member]:
    archive = zipfile.ZipFile(_Bounded(file, bounds.directory))
    for info in archive.infolist():
        name = _named(info)
        if not name.endswith("/"):
            reader = partial(_member, archive, info)
            yield Member(_normal(name), reader, _fault(info), info.file_size, max(info.compress_size, 1))


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
        return "is a link"
    if kind not in (0, stat.S_IFREG):
        return "is no regular file"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "is compressed in a way that is not read here"
    return None


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    if info.file_size > limit:
        raise ValueError(too_large(limit))
    with _damage_told(), archive.open(info) as file:
        return file.read()  # no more than the size that it says


# --- tar ------------------------------------------------------------------------------------------------------------


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
            raise BadArchiveError("is damaged: it ends too early")
        one = self._bounds is OF_ONE
        if self._read > self._bounds.unpacked or (one and self._read > max(SMALL, MAX_RATIO * self._packed.tell())):
            raise BadArchiveError(f"would unpack to more than {self._read >> 20} MiB: too much to grade")
        return data


def _unpacking(file: BinaryIO, kind: str) -> BinaryIO:
    if kind in (".tar.gz", ".tgz"):
        return gzip.GzipFile(fileobj=file)  # type: ignore[return-value]  # reads as any other
    if kind in (".tar.bz2", ".tbz2"):
        return bz2.BZ2File(file)  # type: ignore[return-value]
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

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
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
        left = (self._unpack.unused_data or self._file.read(_BLOCK)).lstrip(b"\0")
        self._begin()
        if left:
            self._unpack.decompress(left, max_length=0)
        return bool(left)


def _of_tar(file: BinaryIO, kind: str, bounds: Bounds) -> Iterator[Member]:
    kept = 0
    stream = _Unpacked(file, kind, bounds)
    with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8") as archive:  # type: ignore[call-overload]
        for info in archive:
            archive.members = []  # it would keep them all  # type: ignore[attr-defined]
            if info.isdir():
                continue
            path = _normal(info.name)
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


def _fault_of(info: tarfile.TarInfo) -> str | None:
    if info.issym() or info.islnk():
        return "is a link"
    return None if info.isreg() and not info.issparse() else "is no regular file"


def _is_of_use(path: str) -> bool:
    *folders, name = path.split("/")
    return not any(map(is_aside, folders)) and (".py" in name.lower() or ending(name) is not None)


def _most(path: str) -> int:
    return MAX_INNER if ending(path) is not None else MAX_FILE


def _kept(data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise ValueError(too_large(limit))
    return data


def _refused(size: int, limit: int) -> bytes:
    raise ValueError(too_large(limit) if size > limit else "is no file that would be graded")


def _normal(name: str) -> str:
    """Return a path without what says nothing; what leads elsewhere stays to be seen."""
    parts = name.split("/")
    return "/".join(["", *_telling(parts)] if name.startswith("/") else _telling(parts))


def _telling(parts: list[str]) -> list[str]:
    return [part for part in parts if part not in ("", ".")]
