"""Pictures beside a report: what the student's code draws itself, and what it does where it should do another thing.

Knows no exercise. A section may have a ``pictures.py`` with ``FIGURES``, the exercises that ask for a figure,
``own_figure(exercise, student, given)``, what the student's code draws of the section's own example, and
``explain(function, student, given, mistakes)``, a PNG that shows a function's result beside the right one. Both use
public inputs only, so that a picture never shows more than a brief report tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from grader import modules
from grader.checks import CheckFailed, NotAttempted
from grader.errors import section_code
from grader.figure import Figure
from grader.files import write_whole
from grader.given import Given
from grader.report import Check
from grader.sandbox.host import StudentError
from grader.student import Student


class Album(Protocol):
    """What a section's ``pictures.py`` offers."""

    FIGURES: tuple[str, ...]

    def own_figure(self, exercise: str, student: Student, given: Given) -> Figure | None:
        """Return the figure that the student's code draws."""

    def explain(self, function: str, student: Student, given: Given, mistakes: Sequence[str]) -> bytes | None:
        """Return a PNG of what a function gives beside what it should, None where there is nothing to see."""


def load(folder: Path) -> Album | None:
    """Return the album of a section's folder, if it has one.

    Raises
    ------
    SectionError
        If it cannot be imported.
    """
    with section_code("the pictures cannot be loaded"):
        album: Album | None = modules.load(folder / "pictures")
    return album


def save(
    album: Album, student: Student, exercise: str, failing: Check | None, given: Given, folder: Path
) -> str | None:
    """Write the pictures of one exercise; return the name of the file to look at first."""
    names = []
    if failing is not None:
        mistakes = [diagnosis.id for diagnosis in failing.diagnosis]
        names.append(_save(_explained(album, failing.function, student, given, mistakes), folder / f"{exercise}.png"))
    figure = own_figure(album, student, exercise, given)
    names.append(_save(figure.png if figure is not None else None, folder / f"{exercise}-own.png"))
    return next((name for name in names if name is not None), None)


def own_figure(album: Album, student: Student, exercise: str, given: Given) -> Figure | None:
    """Return the figure that the student's code draws, None where it is not asked to or does not get that far."""
    if exercise not in album.FIGURES:
        return None
    try:
        figure = album.own_figure(exercise, student, given)
    except (StudentError, CheckFailed, NotAttempted):  # the exercise's checks say why
        return None
    return figure if isinstance(figure, Figure) else None


def _explained(album: Album, function: str, student: Student, given: Given, mistakes: Sequence[str]) -> bytes | None:
    try:
        return album.explain(function, student, given, mistakes)
    except Exception:  # whatever a strange value does to a drawing costs the picture, never the grade
        return None


def _save(png: bytes | None, path: Path) -> str | None:
    if not png:
        path.unlink(missing_ok=True)  # else a picture of an earlier run would seem to be of this one
        return None
    write_whole(png, path)
    return path.name
