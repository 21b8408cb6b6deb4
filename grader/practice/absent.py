"""Which exercises' files are not there, each as a sentence with what to do."""

from __future__ import annotations

from grader.meanings import absence
from grader.section import Section
from grader.submission import Submission


def absent(taken: Submission, section: Section) -> dict[str, str]:
    """Return a sentence without a full stop for each exercise whose file a submission does not have, by its id."""
    found = {}
    for exercise in section.exercises:
        if exercise.module not in taken.files and exercise.file not in taken.refused:
            anew = f": put yours back, or grader reset {exercise.id}"
            found[exercise.id] = f"{absence.of_file(taken, exercise)}{anew if taken.near(exercise) is None else ''}"
    return found
