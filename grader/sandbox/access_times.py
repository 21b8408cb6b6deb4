"""Keep workers from leaving each other notes in the access times of what they may read.

Under ``relatime``, as file systems are mounted by default, a reading moves a file's access time only if that is not
later than the last change, or a day old. What has just been read stays as it is for a day, whoever reads it: so all of
it is read once before there is any worker. Knows the file system's interface alone.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterable, Iterator

from grader.sandbox.isolation import PACKAGES
from grader.sandbox.readable import readable_paths

_DAY = 24 * 3600 * 10**9
_TICK = 0.03  # seconds; the kernel's clock for these times is a coarse one


def freeze_for(packages: Iterable[str]) -> bool:
    """Freeze what workers may read that are offered these packages; see `freeze`."""
    return freeze(readable_paths((*PACKAGES, *packages)))


def freeze(paths: Iterable[str]) -> bool:
    """Read one byte of all files, list all folders and follow all links below these paths that are due to move.

    Returns
    -------
    bool
        Whether access times stand still afterwards: not so where a file system is mounted ``strictatime``.
    """
    sample = ""
    for path, status in _all_below(paths):
        if stat.S_ISREG(status.st_mode) and status.st_size:
            sample = sample or path
        if _would_move(status):
            with contextlib.suppress(OSError):
                _read(path, status.st_mode)
    return not sample or _stands_still(sample)


def _all_below(paths: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
    waiting = [path for path in paths if not path.startswith("/dev/")]
    while waiting:
        path = waiting.pop()
        with contextlib.suppress(OSError):
            status = os.lstat(path)  # of thousands of files: pathlib takes several times as long
            yield path, status
            if stat.S_ISDIR(status.st_mode):
                with os.scandir(path) as entries:
                    waiting += [entry.path for entry in entries]


def _would_move(status: os.stat_result) -> bool:
    read = status.st_atime_ns
    return read <= status.st_mtime_ns or read <= status.st_ctime_ns or time.time_ns() - read > _DAY


def _read(path: str, mode: int) -> None:
    if stat.S_ISLNK(mode):
        os.readlink(path)  # noqa: PTH115  # as above
    elif stat.S_ISREG(mode):
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            os.read(fd, 1)
        finally:
            os.close(fd)  # folders have been listed on the way here


def _stands_still(path: str) -> bool:
    before = os.lstat(path).st_atime_ns  # as above
    time.sleep(_TICK)
    _read(path, stat.S_IFREG)
    return os.lstat(path).st_atime_ns == before  # as above
