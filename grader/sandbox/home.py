"""Temporary folders that nobody needs to look after, and the one that a worker's environment points to.

Whoever made a folder holds a lock on it, which ends with the process however that ends: a folder that can be locked has
been left by a kill, and the next start removes it.

The folder of the environment holds matplotlib's list of fonts. Without that matplotlib opens every font of the machine
whenever it is imported: a tenth of a second here, seconds where there are hundreds. So the list is kept in the user's
cache, and a copy of it laid into each new folder. The one in the cache is out of reach of students' code: it is copied
back only before any of that has run.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # asked for before it is used

_PREFIX = "grader-of-"
_LISTS = "fontlist-*.json"  # as matplotlib names them, with a version
_TRIES = 5


class Folder:
    """A temporary folder that is locked as long as this process lives or until it is removed."""

    def __init__(self) -> None:
        for _ in range(_TRIES):
            self.path = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")
            self._lock = _locked(self.path)
            if fcntl is None or self._lock is not None:
                return
        raise OSError(f"no folder in {tempfile.gettempdir()} stays: is something clearing it?")

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


class Home(Folder):
    """A temporary folder with matplotlib's list of fonts in it, as the cache has it."""

    def __init__(self) -> None:
        super().__init__()
        self._seeded = _lists(_cache())
        for name, content in self._seeded.items():
            Path(self.path, name).write_bytes(content)

    def keep(self) -> None:
        """Copy what matplotlib has listed anew to the cache; call it before a student's code has run."""
        cache = _cache()
        with contextlib.suppress(OSError):  # a machine that gives us no cache pays with time only
            for name, content in _lists(Path(self.path)).items():
                if cache is not None and content != self._seeded.get(name):
                    cache.mkdir(parents=True, exist_ok=True)
                    part = cache / f".{name}.{os.getpid()}"
                    part.write_bytes(content)
                    part.replace(cache / name)
                    self._seeded[name] = content


def sweep(*places: str) -> None:
    """Remove, in these folders, the temporary folders that killed processes of this user have left."""
    for place in dict.fromkeys(places):
        with contextlib.suppress(OSError), os.scandir(place) as entries:
            for entry in entries:
                if entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False):
                    _remove_if_left(entry.path)


def _remove_if_left(path: str) -> None:
    with contextlib.suppress(OSError):
        lock = _locked(path) if Path(path).stat().st_uid == os.geteuid() else None
        if lock is not None:
            shutil.rmtree(path, ignore_errors=True)
            os.close(lock)


def _locked(path: str) -> int | None:
    """Return a descriptor that holds the lock on a folder; None where another has it, or the folder has gone."""
    if fcntl is None:
        return None
    try:
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(os.fstat(fd), os.stat(path)):  # noqa: PTH116  # pathlib has no way to compare the two
            return fd
    except OSError:
        pass
    os.close(fd)
    return None


def _cache() -> Path | None:
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path("~/.cache").expanduser()) / "grader"
    except RuntimeError:  # a user without a home
        return None


def _lists(folder: Path | None) -> dict[str, bytes]:
    lists = {}
    with contextlib.suppress(OSError):
        for path in folder.glob(_LISTS) if folder is not None else ():
            lists[path.name] = path.read_bytes()
    return lists
