"""A file that a command writes: over an older one of its own, and over nothing else."""

from __future__ import annotations

from pathlib import Path

from grader.errors import UsageError
from grader.files import write_whole

_HEAD = 2000  # characters in which a file says what wrote it


def write(text: str, path: Path, mark: str) -> None:
    """Write a file; `mark` is what every file of this kind has near its beginning.

    Raises
    ------
    UsageError
        If something is there that this command did not write, or the folder is not.
    """
    if not path.absolute().parent.is_dir():
        raise UsageError(f"there is no folder {path.absolute().parent} to write {path.name} into")
    if path.exists() and not _is_ours(path, mark):
        raise UsageError(f"{path} is there, and no page of this command: choose another name by --out")
    write_whole(text.encode(), path)


def _is_ours(path: Path, mark: str) -> bool:
    with path.open(encoding="utf-8", errors="replace") as file:
        return mark in file.read(_HEAD)
