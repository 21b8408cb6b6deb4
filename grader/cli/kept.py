"""A student's progress as a command finds it: whoever reads a record first that is none, tells what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from grader.cli.wrapping import say

if TYPE_CHECKING:
    from grader.practice.progress import Progress


def progress(folder: Path, section: str) -> Progress | None:
    """Return the progress in a folder, None where none is kept, and tell what is wrong with its file."""
    from grader.practice.progress import kept

    found = kept(folder, section)
    if found is not None:
        tell(found)
    return found


def tell(progress: Progress) -> None:
    """Tell what is wrong with the file of a progress, if something is."""
    if progress.trouble is not None:
        say(f"({progress.trouble}.)", err=True)
