"""Keep workers from telling the next ones what they have read, by the access times of files and directories.

As Linux mounts by default (relatime), reading moves an access time only if that is not later than the last change or is
a day old. So whoever reads all that workers may read, before the first of them, leaves them nothing to move; but what
was last read within the past day, by whomever, can be moved again when that day is over. Where every reading moves the
time (strictatime), nothing helps; where none does (noatime), nothing has to. Which it is, is found out by reading.

Symbolic links have times of their own, which move by following them, all over the machine: seccomp.py keeps workers
from asking for these.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterable, Iterator

from grader.sandbox.confinement import kernel

_DAY = 24 * 60 * 60
_TICK = 0.02  # the kernel takes the time from its last tick, a hundredth of a second ago at the most


def freeze(paths: Iterable[str]) -> str | None:
    """Read once all that is in these paths; return one whose time moves in spite of it, None if none does.

    Elsewhere than on Linux nothing is done: workers are not held there, and can tell each other what they like.
    """
    if not kernel.LINUX:
        return None
    now = time.time()
    loose: list[str] = []
    witnesses: dict[int, str] = {}  # a file of each file system
    for path, status in _walk(paths):
        if _may_move(status, now):
            loose.append(path)
            _read(path)
        if stat.S_ISREG(status.st_mode):
            witnesses.setdefault(status.st_dev, path)
    time.sleep(_TICK)
    still = [path for path in loose if _may_move_yet(path, now)]
    return next(filter(_moves, [*witnesses.values(), *still]), None)


def _walk(paths: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Yield files and directories with their status as it was before the directories were listed."""
    waiting = list(paths)
    while waiting:
        path = waiting.pop()
        try:
            status = os.stat(path)  # noqa: PTH116  # pathlib takes twice as long, for ten thousand files
        except OSError:
            continue
        if stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode):
            yield path, status
        if stat.S_ISDIR(status.st_mode):
            with contextlib.suppress(OSError), os.scandir(path) as entries:
                # What a link leads to is readable by its own path or not at all.
                waiting += [entry.path for entry in entries if not entry.is_symlink()]


def _may_move(status: os.stat_result, now: float) -> bool:
    changed = max(status.st_mtime_ns, status.st_ctime_ns)
    return status.st_atime_ns <= changed or now - status.st_atime >= _DAY


def _may_move_yet(path: str, now: float) -> bool:
    try:
        return _may_move(os.stat(path), now)  # noqa: PTH116  # as above
    except OSError:
        return False


def _moves(path: str) -> bool:
    """Tell whether reading moves the access time now."""
    try:
        before = os.stat(path).st_atime_ns  # noqa: PTH116  # as above
        _read(path)
        return os.stat(path).st_atime_ns != before  # noqa: PTH116  # as above
    except OSError:
        return False


def _read(path: str) -> None:
    with contextlib.suppress(OSError):  # what we cannot read no worker can
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            if stat.S_ISDIR(os.fstat(fd).st_mode):
                os.listdir(fd)  # noqa: PTH208  # pathlib lists no descriptors
            else:
                os.read(fd, 1)
        finally:
            os.close(fd)
