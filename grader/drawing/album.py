"""Pictures beside a report: what the student's code draws itself, and what it gives beside what is right.

Knows no exercise. How a function is pictured stands with its mistakes: see `grader.mistakes.Pictured`. A section whose
exercises ask for figures has a ``pictures.py`` with ``FIGURES``, which function of an exercise draws, by the exercises'
ids, and ``example(exercise, given, student)``, what it is to draw. Both use public inputs only, so that a picture never
shows more than a brief report tells.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from grader import modules
from grader.checks import CheckFailed, Diagnosis, NotAttempted
from grader.diagnosis import Catalogue
from grader.drawing.explaining import Sketch, of_figure, sketch
from grader.errors import SectionError, section_code
from grader.figure import Figure
from grader.files import write_whole
from grader.given import Given
from grader.mistakes import Example
from grader.report import Check
from grader.sandbox.endings import StudentError
from grader.section import Exercise
from grader.student import Student
from grader.text import clean_line

FAILS = (StudentError, CheckFailed, NotAttempted)


class Album(Protocol):
    """What a section's ``pictures.py`` offers."""

    __file__: str
    FIGURES: Mapping[str, str]

    def example(self, exercise: str, given: Given, student: Student | None) -> Example:
        """Return what is to be drawn: made by the student's functions where there is a student, else what is right.

        What the student's functions do instead passes, and a `CheckFailed` says what they return instead.
        """


@dataclass(frozen=True)
class Pictures:
    """All that can be drawn of a student's exercise.

    Parameters
    ----------
    album : Album or None
    catalogue : Catalogue or None
    given : Given
    """

    album: Album | None
    catalogue: Catalogue | None
    given: Given

    def save(
        self,
        student: Student,
        exercise: Exercise,
        failing: Check | None,
        folder: Path,
        *,
        alike: bool = False,
        hangs: bool = False,
    ) -> str | None:
        """Write the pictures of one exercise; return the name of the file to look at first.

        With `alike` there is one of what is right, where nothing fails and the exercise draws nothing itself. Where
        something `hangs` in the exercise nothing is asked that may hang again.
        """
        told = failing if failing is not None and failing.outcome != "timed_out" else None
        explained = _tried(lambda: self.explained(student, exercise, told)) if told is not None else None
        figure = self.own_figure(student, exercise) if not hangs else None
        if alike and failing is None and figure is None:
            explained = _tried(lambda: self.right(student, exercise))
        names = [
            _save(explained, folder / f"{exercise.id}.png"),
            _save(figure.png if figure is not None else None, folder / f"{exercise.id}-own.png"),
        ]
        return next((name for name in names if name is not None), None)

    def own_figure(self, student: Student, exercise: Exercise) -> Figure | None:
        """Return the figure that the student's code draws, None where it is not asked to or does not get that far."""
        try:
            return self.figure(student, exercise)
        except FAILS:  # the exercise's checks say why
            return None

    def figure(self, student: Student, exercise: Exercise) -> Figure | None:
        """Return the figure that the student's code draws, None where it is not asked to or returns something else.

        Raises
        ------
        StudentError, CheckFailed, NotAttempted
            If it does not get that far, neither with what is the student's nor with what is right.
        """
        if self.album is None or exercise.id not in self.album.FIGURES:
            return None
        function = self.album.FIGURES[exercise.id]
        try:
            example = self._example(exercise, student)
            figure = getattr(student, function)(*example.args)
            return figure if isinstance(figure, Figure) else None
        except FAILS as error:
            reason = str(error)
        student.program.note = f"This is drawn of what is right, not of your own: {clean_line(reason, 90)}"
        try:
            figure = getattr(student, function)(*self._example(exercise).args)
            return figure if isinstance(figure, Figure) else None
        finally:
            student.program.note = ""

    def explained(self, student: Student, exercise: Exercise, failing: Check) -> bytes | None:
        """Return a picture of what the function of a check gives beside what it should."""
        found = self.sketch(student, exercise, failing.function, failing.diagnosis)
        if found is None:
            return None
        from grader.drawing import canvas  # only where a picture is asked for: matplotlib takes a while to import

        return canvas.png(found)

    def right(self, student: Student, exercise: Exercise) -> bytes | None:
        """Return a picture of the last function that has one, which uses what those before it give."""
        drawn = (self.draw(student, exercise, function) for function in reversed(exercise.functions))
        return next((png for png in drawn if png is not None), None)

    def draw(self, student: Student, exercise: Exercise, function: str) -> bytes | None:
        """Return a function's picture, whatever there is to see, None where it has none."""
        found = self.sketch(student, exercise, function, (), alike=True)
        if found is None:
            return None
        from grader.drawing import canvas

        return canvas.png(found)

    def sketch(
        self,
        student: Student,
        exercise: Exercise,
        function: str,
        diagnoses: Sequence[Diagnosis],
        *,
        alike: bool = False,
    ) -> Sketch | None:
        """Return what there is to be drawn of a function, None where nothing is to be seen."""
        known = self.catalogue.functions.get(function) if self.catalogue is not None else None
        if known is not None:
            names = list(exercise.parameters(function) or ())
            return sketch(student, known, self.given, diagnoses, parameters=names, alike=alike)
        if self.album is None or self.album.FIGURES.get(exercise.id) != function:
            return None
        example = self._example(exercise)
        return of_figure(function, getattr(student, function)(*example.args), example, diagnoses)

    def _example(self, exercise: Exercise, student: Student | None = None) -> Example:
        """Return what the section wants drawn, by the functions of a student who may fail at it."""
        assert self.album is not None
        failed = None
        with section_code("the pictures"):
            try:
                example = self.album.example(exercise.id, self.given, student)
            except FAILS as error:
                if student is None:
                    raise
                failed = error
        if failed is not None:
            raise failed
        if not isinstance(example, Example):
            said = f"the pictures: example({exercise.id!r}, ...) returns {type(example).__name__} and no Example"
            raise SectionError(said, path=Path(str(self.album.__file__)))
        return example


def draws(folder: Path, exercise: Exercise, function: str) -> bool:
    """Tell whether a function of an exercise is the one that draws a figure, as far as the section's folder says."""
    try:
        found = load(folder)
    except SectionError:  # it is told where a picture is asked for, and costs no grade
        return False
    return found is not None and found.FIGURES.get(exercise.id) == function


def load(folder: Path) -> Album | None:
    """Return the album of a section's folder, if it has one.

    Raises
    ------
    SectionError
        If it cannot be imported, or lacks what an album offers.
    """
    with section_code("the pictures cannot be loaded"):
        album: Album | None = modules.load(folder / "pictures")
    if album is not None and not (
        isinstance(getattr(album, "FIGURES", None), Mapping) and callable(getattr(album, "example", None))
    ):
        raise SectionError("the pictures have no FIGURES, a dict, or no example(...)", path=Path(str(album.__file__)))
    return album


def _tried(draw: Callable[[], Any]) -> Any:
    try:
        return draw()
    except Exception:  # whatever a strange value does to a drawing costs the picture, never the grade
        return None


def _save(png: bytes | None, path: Path) -> str | None:
    if not png:
        path.unlink(missing_ok=True)  # else a picture of an earlier run would seem to be of this one
        return None
    write_whole(png, path)
    return path.name
