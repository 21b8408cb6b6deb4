"""What lies at hand where a command is typed: the progress that is kept there, and what comes next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from grader.cli import kept
from grader.cli.wrapping import say
from grader.practice import PROGRESS

if TYPE_CHECKING:
    from grader.practice.progress import Progress
    from grader.section import Exercise, Section


def progress_in(section: Section, folder: Path | None = None) -> Progress | None:
    """Return the student's progress in a section, None where none is kept; what is of another section is left alone."""
    from grader import places

    place = folder or places.here(section.files)
    names = places.names(place)
    if PROGRESS not in names or not names & section.files:
        return None
    return kept.progress(place, section.name)


def exercise_in(section: Section, folder: Path | None, command: str) -> Exercise:
    """Return the exercise that the student is at, by the progress in a folder, and say which it is.

    Raises
    ------
    UsageError
        If nothing says which that is; the exercises are listed.
    """
    progress = progress_in(section, folder)
    at = next((one for one in section.exercises if progress is not None and one.id == progress.current), None)
    if at is None:
        from grader.errors import UsageError

        raise UsageError(f"name the exercise, as grader {command} {section.exercises[0].id}; {choices(section)}")
    say(f"{at.id} {at.title}, where you are:")
    return at


def choices(section: Section) -> str:
    """Return the exercises that may be named, as the end of a sentence."""
    return f"the exercises are {', '.join(f'{one.id} {one.title}' for one in section.exercises)}"


def first_left(section: Section, progress: Progress | None) -> str | None:
    """Return the id of the exercise to go on with, None where all are right."""
    from grader.practice import following

    first = following.first_left(section, progress)
    return first.id if first is not None else None


def next_step(section: Section, progress: Progress | None) -> str:
    """Return what comes next: the exercise that the student is at, another that is not right, or the hand-in."""
    from grader import places

    there = places.names(places.here(section.files)) & section.files
    if not there:
        return f"go to the folder that you began in; to begin: grader start {section.name}"
    first = first_left(section, progress)
    if first is None:
        return "hand in: grader submit"
    if progress is None or progress.current != first:  # where nobody has been, what is there comes first
        from grader.practice import following

        left = [one.id for one in following.left(section, progress) if one.file in there]
        first = left[0] if left else first
    return f"grader watch {first}, or only once: grader grade {first}"
