"""A folder that is made beside the one it replaces, so that nobody ever finds half of it."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

_PREFIX = ".folder-being-made-"


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
    for left in path.parent.glob(f"{_PREFIX}*"):
        _remove(left)
    made = path.parent / f"{_PREFIX}{os.urandom(8).hex()}"
    made.mkdir()
    try:
        yield NewFolder(made)
        if os.path.lexists(path):
            path.rename(path.with_name(f"{_PREFIX}{os.urandom(8).hex()}"))
        made.rename(path)
    finally:
        for left in path.parent.glob(f"{_PREFIX}*"):
            _remove(left)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
