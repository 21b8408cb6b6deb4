"""What is common to archives of any format: by what they are known, how much they may be, and what damage is."""

from __future__ import annotations

import contextlib
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from grader.course.contents import MAX_RATIO, MAX_UNPACKED

MAX_ARCHIVE = 64 << 20
MAX_INNER = 16 << 20
ENDS_EARLY = "is damaged: it ends too early; pack it anew"
_DAMAGED = "is damaged; pack it anew"
_TARS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2")
_OTHERS = (".7z", ".rar", ".gz", ".xz", ".bz2", ".zst", ".z")


class BadArchiveError(Exception):
    """An archive that cannot be read, or must not be; the text goes on after its name."""


class Bounds(NamedTuple):
    """How much an archive may be: bytes of its directory, unpacked, how often its size that is, and kept in memory."""

    directory: int
    unpacked: int
    ratio: int
    kept: int


OF_ONE = Bounds(4 << 20, MAX_UNPACKED, MAX_RATIO, 64 << 20)
OF_A_CLASS = Bounds(256 << 20, 8 << 30, 1 << 20, 256 << 20)


def ending(name: str) -> str | None:
    """Return the ending by which an archive that can be read is known, None for any other file."""
    return next((one for one in (".zip", *_TARS) if name.lower().endswith(one) and len(name) > len(one)), None)


def is_unknown(name: str) -> bool:
    """Tell whether it is an archive of a kind that is not read."""
    return ending(name) is None and name.lower().endswith(_OTHERS)


def stem_of(name: str) -> str:
    """Return the name of an archive of any kind without what tells of that."""
    known = ending(name)
    if known is not None:
        return name[: -len(known)]
    other = next((one for one in _OTHERS if name.lower().endswith(one) and len(name) > len(one)), "")
    stem = name[: len(name) - len(other)]
    return stem[: -len(".tar")] if other and stem.lower().endswith(".tar") and len(stem) > len(".tar") else stem


# Whatever bytes may raise in the standard library; RuntimeError is also that of a compression that it does not have.
_OF_FORMATS = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error)
_RAISED = (*_OF_FORMATS, ValueError, RuntimeError, LookupError, OverflowError)


@contextlib.contextmanager
def damage_told() -> Iterator[None]:
    """Turn whatever the readers of formats raise into a `BadArchiveError`, but for what our own disk refuses."""
    try:
        yield
    except BadArchiveError:
        raise
    except OSError as error:  # those of formats have no number
        if error.errno is not None:
            raise
        raise BadArchiveError(_DAMAGED) from error
    except EOFError as error:
        raise BadArchiveError(ENDS_EARLY) from error
    except _RAISED as error:
        raise BadArchiveError(_DAMAGED) from error  # Python's own words say nothing to whoever has packed it


def normal(name: str) -> str:
    """Return a path without what says nothing; what leads elsewhere stays to be seen."""
    parts = name.split("/")
    return "/".join(["", *_telling(parts)] if name.startswith("/") else _telling(parts))


def _telling(parts: list[str]) -> list[str]:
    return [part for part in parts if part not in ("", ".")]
