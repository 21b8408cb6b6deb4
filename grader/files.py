"""Files that are written whole or not at all. Knows nothing of what is in them."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import time
from pathlib import Path

PREFIX = ".being-written-"
_READING_SECONDS = 1.0


def write_whole(data: bytes, path: Path) -> None:
    """Write a file by temporary file and rename, so that nobody ever reads half of it.

    It gets the mode that the umask gives, as any file does; what is left of one whose writer was killed is `swept`.
    """
    part = path.parent / (PREFIX + secrets.token_hex(8))
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    fd = os.open(part, flags, 0o666)
    try:
        with os.fdopen(fd, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _put(part, path)
    except BaseException:
        with contextlib.suppress(OSError):  # what went wrong first is what is told
            part.unlink()
        raise


def _put(part: Path, path: Path) -> None:
    """Rename a file to one that may be there: Windows refuses that as long as anybody, if only a scanner, reads it."""
    until = time.monotonic() + (_READING_SECONDS if os.name == "nt" else 0.0)
    while True:
        try:
            part.replace(path)
            return
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(_READING_SECONDS / 20)


def read_regular(path: Path) -> bytes:
    """Return what is in a file, refused with an `OSError` where it is a link, a pipe or anything else but a file."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    fd = os.open(path, flags)
    with os.fdopen(fd, "rb") as file:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise OSError(errno.EINVAL, "is no regular file", str(path))
        return file.read()


def sweep(folder: Path) -> None:
    """Remove what writers that were killed have left in a folder."""
    for path in folder.iterdir():
        if path.name.startswith(PREFIX):
            path.unlink(missing_ok=True)


def try_out(folder: Path) -> None:
    """Raise the `OSError` that whoever writes a file there would get."""
    path = folder / (PREFIX + secrets.token_hex(8))
    write_whole(b"\n", path)
    path.unlink()
