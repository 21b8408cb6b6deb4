"""A file that was saved beside the exercises, by a name like one of theirs: nobody grades it, which has to be said."""

from __future__ import annotations

import re
from collections.abc import Iterable

from grader.section import Section
from grader.submission import Submission


def ungraded(saved: Iterable[str], taken: Submission, section: Section) -> str | None:
    """Return what to say of files that were saved, None where each of them is graded, used or of nobody's work."""
    for name in sorted(saved):
        module = name.removesuffix(".py")
        is_there = module in taken.files or name in taken.others
        if not is_there or any(taken.touches(exercise, {module}) for exercise in section.exercises):
            continue
        for exercise in section.exercises:
            if exercise.module in taken.files and _is_like(name, exercise.id):
                return f"{name} is saved, which is not graded: {exercise.file} is."
    return None


def _is_like(name: str, id: str) -> bool:
    return re.match(rf"{id}(?![0-9])", name.lower()) is not None
