"""What people see of a submission beside its report: pictures, the figure it draws, a failing call step by step.

No point depends on any of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader import modules
from grader.budget import Budget
from grader.errors import Cancelled, UsageError, section_code
from grader.figure import Figure
from grader.given import Given
from grader.program import Called, Program
from grader.report import Check, ExerciseReport
from grader.sandbox.endings import StudentTimedOut
from grader.sandbox.sandbox import Sandbox
from grader.section import Exercise, Section
from grader.stopping import Stop
from grader.student import Student
from grader.submission import Submission

if TYPE_CHECKING:
    from grader.drawing.album import Pictures


class Shown:
    """What a section shows of submissions; each time in a worker of its own."""

    def __init__(self, section: Section, sandbox: Sandbox, given: Given) -> None:
        self._section = section
        self._sandbox = sandbox
        self._given = given

    def figure(self, submission: Submission, exercise: Exercise) -> Figure | None:
        """Return the figure that the student's code draws of the section's example, None where it fails to.

        Raises
        ------
        UsageError
            If the exercise asks for no figure.
        StudentTimedOut
            If it does not end in its time.
        """
        pictures = self._pictures()
        if pictures.album is None or exercise.id not in pictures.album.FIGURES:
            asking = pictures.album.FIGURES if pictures.album is not None else ()
            those = ", ".join(one.id for one in self._section.exercises if one.id in asking)
            only = f", only {those}" if those else ""
            drawn = f"what goes wrong in {exercise.id} is drawn by grader grade {exercise.id} --pictures pictures"
            raise UsageError(f"{exercise.id} asks for no figure{only}; {drawn}")
        from grader.drawing.album import FAILS

        with self._student(submission, exercise) as student:
            try:
                return pictures.figure(student, exercise)
            except StudentTimedOut:
                raise
            except FAILS:
                return None

    def draws(self, exercise: Exercise, function: str) -> bool:
        """Tell whether a function of an exercise is the one that draws a figure."""
        from grader.drawing import album

        return album.draws(self._section.folder, exercise, function)

    def save(
        self, submission: Submission, report: ExerciseReport, folder: Path, stop: Stop, *, alike: bool = False
    ) -> str | None:
        """Write the pictures of what was reported of an exercise; return the name of the one to look at first.

        With `alike` there is one of what is right as well, where nothing failed and no figure is asked for.

        Raises
        ------
        Cancelled
            If `stop` was wanted meanwhile, or before.
        """
        failing = next((check for check in report.checks if check.outcome not in ("passed", "skipped")), None)
        hangs = any(check.outcome == "timed_out" for check in report.checks)
        exercise = self._section.exercise(report.id)
        with self._student(submission, exercise) as student, stop.reaching(student.cancel):
            name = self._pictures().save(student, exercise, failing, folder, alike=alike, hangs=hangs)
        if stop.wanted:
            raise Cancelled
        return name

    def own_case(
        self, submission: Submission, exercise: Exercise, check: Check, called: Called
    ) -> Mapping[str, Any] | None:
        """Return a failing call as the section shows it step by step, None where it has no steps.

        A section may have a module or a package ``own_case`` with a function of that name for it.

        Raises
        ------
        SectionError
            If what the section has for it does not run.
        """
        with section_code("a case cannot be shown"):
            module = modules.load(self._section.folder / "own_case")
            if module is None:
                return None
            from grader.drawing.asking import Asking

            function, args, kwargs = called
            arguments = dict(zip(exercise.parameters(function) or (), args, strict=False)) | dict(kwargs)
            with self._student(submission, exercise) as student:
                ask = Asking(student, check, exercise.file)
                mistakes = [diagnosis.id for diagnosis in check.diagnosis] if not ask.ended else []
                found: Mapping[str, Any] | None = module.own_case(function, arguments, ask, self._given, mistakes)
        return {**found, "ended": ask.ended} if found is not None else None

    def draw_all(self, submission: Submission) -> None:
        """Draw every picture that the section has of a submission's functions, to see that it can.

        Raises
        ------
        SectionError
            If it cannot.
        """
        pictures = self._pictures()
        for exercise in self._section.exercises:
            with self._student(submission, exercise) as student, section_code("the pictures"):
                for function in exercise.functions:
                    pictures.draw(student, exercise, function)
                pictures.own_figure(student, exercise)

    def _pictures(self) -> Pictures:
        from grader import diagnosis  # this and the next take as long to load as a right program to grade
        from grader.drawing import album

        folder = self._section.folder
        return album.Pictures(album.load(folder), diagnosis.load(folder), self._given)

    @contextmanager
    def _student(self, submission: Submission, exercise: Exercise) -> Iterator[Student]:
        budget = Budget(self._sandbox.limits.submission_seconds)
        student = Student(Program(self._sandbox, submission, exercise, self._given, budget, png=True))
        try:
            yield student
        finally:
            student.close()
