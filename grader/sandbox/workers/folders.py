"""Temporary folders that are removed by somebody, whatever becomes of the process that made them.

Each is named after that process and locked by it while it lives. Whoever sweeps removes those whose process has ended:
the lock tells this even of a process in another container that shares the folder for temporary files.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # asked for before it is used

_ENDING_SECONDS = 1.0
_PREFIX = "grader-"
_NAME = re.compile(rf"{_PREFIX}(?:home|selftest)-(?P<pid>\d+)-")


class Folder:
    """A temporary folder of this process."""

    def __init__(self, kind: str, place: str | None = None) -> None:
        self.path = tempfile.mkdtemp(prefix=f"{_PREFIX}{kind}-{os.getpid()}-", dir=place)
        self._lock = _lock(self.path)
        _own.add(self)

    def remove(self) -> None:
        """Remove the folder, if nobody has done so already."""
        remove(self.path)
        _own.discard(self)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


_own: set[Folder] = set()


def public() -> str:
    """Return the place for temporary files that everybody shares, whatever the environment says."""
    shared = (place for place in ("/tmp", "/var/tmp") if os.access(place, os.W_OK))
    return next(shared, tempfile.gettempdir())


def remove_own() -> None:
    """Remove all that this process has made and not removed."""
    for folder in list(_own):
        folder.remove()


def sweep(places: Iterable[str], ended: int | None = None) -> None:
    """Remove what processes of this user that have ended left in these places; of `ended` alone, if that is given."""
    if fcntl is None:
        return
    for place in set(places):
        with contextlib.suppress(OSError):
            for name in os.listdir(place):  # noqa: PTH208  # names, not paths: there may be thousands
                match = _NAME.match(name)
                if match is not None and _is_left(Path(place, name), int(match["pid"]), ended):
                    remove(str(Path(place, name)))


def _is_left(path: Path, pid: int, ended: int | None) -> bool:
    try:
        ours = path.lstat().st_uid == os.geteuid() and not path.is_symlink()
    except OSError:
        return False
    if not ours or (_runs(pid) if ended is None else pid != ended):
        return False
    until = time.monotonic() + (_ENDING_SECONDS if ended is not None else 0.0)
    while (lock := _lock(str(path))) is None:  # who is ending lets go of its line to us before it does of its locks
        if time.monotonic() > until:
            return False
        time.sleep(_ENDING_SECONDS / 50)
    os.close(lock)
    return True


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    try:  # one that nobody has reaped yet runs no more
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] not in ("Z", "X")
    except (OSError, IndexError):
        return True


def remove(path: str) -> None:
    """Remove a folder, or the file that the self-test may have left beside it, as far as that is possible."""
    shutil.rmtree(path, ignore_errors=True)
    with contextlib.suppress(OSError):
        Path(path).unlink()


def _lock(path: str) -> int | None:
    """Return the descriptor that locks a path as long as it is open; None where it cannot be locked."""
    if fcntl is None:
        return None
    fd = None
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        if fd is not None:
            os.close(fd)
        return None
    return fd
