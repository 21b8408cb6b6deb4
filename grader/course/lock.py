"""One run at a time in a folder: an advisory lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from grader.errors import UsageError

_LONGEST = 300


class Lock:
    """The lock, held as long as this process lives or until it is let go.

    It is the process's alone: those that it forks do not hold it, so that the next run need not wait for their end.
    The file stays, for to remove it would let two processes lock two files of one name.

    Raises
    ------
    UsageError
        If another process holds it.
    OSError
        If there can be no lock.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        self._fd = os.open(path, flags, 0o666)
        try:
            taken = _take(self._fd)
            if not taken:
                holder = os.pread(self._fd, _LONGEST, 0) if hasattr(os, "pread") else b""
                raise UsageError(_in_use(path.parent, holder.decode(errors="replace").split()))
            os.ftruncate(self._fd, 0)
            os.write(self._fd, f"{os.getpid()} {platform.node()}\n".encode())
        except BaseException:
            os.close(self._fd)
            raise

    @property
    def there(self) -> bool:
        """Whether the file is still the one that is locked: who removes the folder may have made it anew."""
        try:
            return os.path.samestat(os.fstat(self._fd), self._path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Let others have it."""
        os.ftruncate(self._fd, 0)
        os.close(self._fd)


def _in_use(folder: Path, holder: list[str]) -> str:
    known = len(holder) == 2
    where = f" on {holder[1]}" if known and holder[1] != platform.node() else ""
    who = f"process {holder[0]}{where}" if known else "another process"
    return f"{who} is grading into {folder}: wait until it is done, or give another --out"


if sys.platform == "win32":
    import msvcrt

    def _take(fd: int) -> bool:
        os.lseek(fd, 1 << 20, os.SEEK_SET)  # what is locked cannot be read: a byte beyond what is written
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(fd, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _take(fd: int) -> bool:
        try:
            fcntl.lockf(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # either is how a system says it
            return False
        return True
