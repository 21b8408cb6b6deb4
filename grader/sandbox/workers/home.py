"""The folder that a worker's environment points to, with matplotlib's list of fonts in it.

Without that list matplotlib opens every font of the machine whenever it is imported: a tenth of a second here, seconds
where there are hundreds. So the list is kept in the user's cache, and a copy of it laid into each new folder. The one
in the cache is out of reach of students' code that is held: it is copied back only before any of that could touch the
folder. Code that is not held could write to the cache itself.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from grader.sandbox.workers import folders

_LISTS = "fontlist-*.json"  # as matplotlib names them, with a version


class Home:
    """A temporary folder, seeded from the cache."""

    def __init__(self) -> None:
        self._folder = folders.Folder("home")
        self.path = self._folder.path
        self._seeded = _lists(_cache())
        for name, content in self._seeded.items():
            Path(self.path, name).write_bytes(content)

    def keep(self) -> None:
        """Copy what matplotlib has listed anew to the cache; call it before a student's code can touch the folder."""
        cache = _cache()
        with contextlib.suppress(OSError):  # a machine that gives us no cache pays with time only
            for name, content in _lists(Path(self.path)).items():
                if cache is not None and content != self._seeded.get(name):
                    cache.mkdir(parents=True, exist_ok=True)
                    part = cache / f".{name}.{os.getpid()}"
                    part.write_bytes(content)
                    part.replace(cache / name)
                    self._seeded[name] = content

    def remove(self) -> None:
        """Remove the folder."""
        self._folder.remove()


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
