"""An exercise begun anew: its stub, with what was there kept beside it."""

from __future__ import annotations

from pathlib import Path

from grader import places
from grader.errors import UsageError
from grader.files import write_keeping
from grader.practice import PROGRESS, stubs
from grader.section import STUBS, Exercise, Section


def is_fresh(section: Section, exercise: Exercise, folder: Path) -> bool:
    """Tell whether the file is as the stub is, so that there is nothing to restore."""
    path = folder / exercise.file
    return path.is_file() and not path.is_symlink() and stubs.is_stub(section, exercise, path.read_bytes())


def restore(section: Section, exercise: Exercise, folder: Path) -> Path | None:
    """Write the stub; return where the student's file is kept, None where there was none."""
    return write_keeping(stubs.stub(section, exercise), folder / exercise.file)


def refuse_elsewhere(section: Section, folder: Path) -> None:
    """See to it that a folder is one with exercises: elsewhere a stub would be taken for the beginning of one.

    Raises
    ------
    UsageError
        If none of the exercises' files is there, nor anything else by which it is seen to be a student's.
    """
    there = places.names(folder)
    if not there & {*section.files, PROGRESS} and places.called(folder) != places.NAME:
        raise UsageError(
            f"{folder.resolve()} holds no exercises, so nothing is put there: go to the folder that you began in, or "
            f"give it (grader reset FOLDER {section.exercises[0].id}). To begin: grader start {section.name}"
        )


def refuse_own_stubs(section: Section, folder: Path) -> None:
    """See to it that a folder is a student's, and not the one that the stubs come from.

    Raises
    ------
    UsageError
        If it is: what stands in it is what would be put back.
    """
    if folder.resolve() == section.part(STUBS).resolve():
        raise UsageError(f"the stubs come from {folder} itself: git has them as they were (git restore {folder})")
