"""An exercise begun anew: its stub, with what was there kept beside it."""

from __future__ import annotations

from pathlib import Path

from grader.files import write_keeping
from grader.practice import stubs
from grader.section import Exercise, Section


def is_fresh(section: Section, exercise: Exercise, folder: Path) -> bool:
    """Tell whether the file is as the stub is, so that there is nothing to restore."""
    path = folder / exercise.file
    return path.is_file() and not path.is_symlink() and path.read_bytes() == stubs.stub(section, exercise)


def restore(section: Section, exercise: Exercise, folder: Path) -> Path | None:
    """Write the stub; return where the student's file is kept, None where there was none."""
    return write_keeping(stubs.stub(section, exercise), folder / exercise.file)
