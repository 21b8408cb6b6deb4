"""Files and folders that are written whole or not at all. Knows nothing of what is in them."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

PREFIX = ".being-written-"
FOLDER_PREFIX = ".folder-being-made-"
_READING_SECONDS = 1.0


def write_whole(data: bytes, path: Path, *, durable: bool = True, private: bool = False) -> None:
    """Write a file by temporary file and rename, so that nobody ever reads half of it.

    It gets the mode that the umask gives, as any file does, or if it is `private` one that lets nobody else read it;
    what is left of one whose writer was killed is `swept`.
    What can be made again at any time need not be `durable`: it is not waited for the disk.
    """
    with _part(data, path, durable=durable, mode=0o600 if private else 0o666) as part:
        _put(part, path)


def write_over(data: bytes, path: Path, *, private: bool = False) -> None:
    """Write a file whole; a pipe or a device that is there is written to, and not replaced."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)
    else:
        write_whole(data, path, private=private)


def write_new(data: bytes, path: Path) -> None:
    """Write a file whole where there is none.

    Raises
    ------
    FileExistsError
        If something of that name is there, were it made by another process a moment ago; it is left as it is.
    """
    with _part(data, path) as part:
        _take_name(part, path)


def write_keeping(data: bytes, path: Path) -> Path | None:
    """Write a file whole; what was there is kept beside it, as ``name.1`` or the next free number. Return where.

    Nothing is ever written over, by whoever writes at the same time either: what appears meanwhile is kept too.
    """
    with _part(data, path) as part:
        kept = None
        while True:
            kept = _moved_aside(path) or kept
            try:
                _take_name(part, path)
            except FileExistsError:
                continue
            except BaseException:
                _put_back(kept, path)
                raise
            return kept


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
    path = folder / (PREFIX + os.urandom(8).hex())
    write_whole(b"\n", path)
    path.unlink()


@contextlib.contextmanager
def _part(data: bytes, path: Path, *, durable: bool = True, mode: int = 0o666) -> Iterator[Path]:
    """Write data to a temporary file beside a path, which is gone after the block, under whatever name."""
    part = path.parent / (PREFIX + os.urandom(8).hex())
    try:
        try:
            _fill(part, data, durable=durable, mode=mode)
        except OSError as error:
            error.filename = str(path)  # the name that says something to whoever reads it
            raise
        yield part
    finally:
        with contextlib.suppress(OSError):  # what went wrong first is what is told
            part.unlink(missing_ok=True)


def _fill(part: Path, data: bytes, *, durable: bool, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    fd = os.open(part, flags, mode)
    with os.fdopen(fd, "wb") as file:
        file.write(data)
        file.flush()
        if durable:
            os.fsync(file.fileno())


def _take_name(part: Path, path: Path) -> None:
    """Give a file the name of a path, if that is free; nobody can take it in between."""
    try:
        os.link(part, path, follow_symlinks=False)
    except FileExistsError:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
    except (OSError, NotImplementedError):  # no second names on FAT and some shares, or no such call on the system
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        part.replace(path)
    else:
        part.unlink()


def _put_back(kept: Path | None, path: Path) -> None:
    with contextlib.suppress(OSError):
        if kept is not None:
            _take_name(kept, path)


def _moved_aside(path: Path) -> Path | None:
    """Give what is at a path the first free number behind its name; None where nothing is there."""
    if not os.path.lexists(path):
        return None
    for number in itertools.count(1):
        kept = path.with_name(f"{path.name}.{number}")
        is_folder = path.is_dir() and not path.is_symlink()
        try:
            kept.mkdir() if is_folder else os.close(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            continue
        try:
            path.replace(kept)
        except OSError as error:
            kept.rmdir() if is_folder else kept.unlink()
            if isinstance(error, FileNotFoundError):  # another process was first
                return None
            raise
        return kept
    raise AssertionError("numbers do not end")


class NewFolder:
    """What is to stand at a path: files are written to a folder beside it, which then takes its place."""

    def __init__(self, made: Path) -> None:
        self._made = made
        self._folders = {made}

    def write(self, name: str, data: bytes) -> None:
        """Write a file by its path in the folder."""
        path = self._made / name
        if path.parent not in self._folders:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(path.parent)
        path.write_bytes(data)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[NewFolder]:
    """Give a new folder, which takes the place of what is at a path after the block; if that fails nothing changes.

    Whoever makes such a folder must be the only one who does so there: what one that was killed has left is removed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in path.parent.glob(f"{FOLDER_PREFIX}*"):
        _remove(left)
    made = path.parent / f"{FOLDER_PREFIX}{os.urandom(8).hex()}"
    made.mkdir()
    try:
        yield NewFolder(made)
        if os.path.lexists(path):
            path.rename(path.with_name(f"{FOLDER_PREFIX}{os.urandom(8).hex()}"))
        made.rename(path)
    finally:
        for left in path.parent.glob(f"{FOLDER_PREFIX}*"):
            _remove(left)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        from shutil import rmtree  # few commands replace a folder

        rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
