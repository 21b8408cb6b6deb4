"""What is made of a result when a key asks for it: its picture, and the failing call as a script."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from grader.errors import GraderError
from grader.feedback import cause
from grader.practice.debug import no_call, script, write
from grader.practice.latest import Latest
from grader.practice.listing import refusal
from grader.practice.regrader import NewPicture, NewReport, Regrader
from grader.practice.said import Said
from grader.section import Exercise
from grader.submission import Submission

PICTURES = "pictures"


class Tools:
    """See the module.

    Attributes
    ----------
    to_run : Path or None
        A script, to be run with the terminal attached.
    to_open : Path or None
        A picture, to be looked at.
    """

    def __init__(self, latest: Latest, regrader: Regrader, folder: Path, said: Said) -> None:
        self.to_run: Path | None = None
        self.to_open: Path | None = None
        self._latest, self._regrader, self._folder, self._said = latest, regrader, folder, said
        self._wanted: Callable[[NewReport], None] | None = None  # what is to be done with the next result

    def draw(self, exercise: Exercise, submission: Submission) -> None:
        """Draw an exercise as its file is now, as soon as that is graded."""
        self.after_grading(exercise, lambda found: self._draw(found, submission))

    def debug(self, exercise: Exercise, submission: Submission) -> None:
        """Write the call that an exercise fails by, as soon as that is known."""
        self.after_grading(exercise, lambda found: self._debug(found, submission))

    def after_grading(self, exercise: Exercise, do: Callable[[NewReport], None]) -> None:
        """Do something with what is found of an exercise as its file is now, as soon as that is known."""
        found = self._latest.of(exercise)
        if self._latest.is_awaited(exercise):
            self._wanted, self._said.answer = do, f"{exercise.id} is being graded: that comes right after it."
        elif found is not None:
            do(found)
        else:
            self._said.answer = f"{exercise.id} is not graded yet: r grades it."

    def forget(self) -> None:
        """Do nothing of what waits for a result: something else was asked for, or saved."""
        self._wanted = None

    def found(self, result: NewReport) -> None:
        """Do what has waited for this result."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted(result)

    def drawn(self, news: NewPicture) -> None:
        """Have a picture looked at."""
        self.to_open = news.picture
        if news.picture is not None:
            self._said.notices = [f"The picture is {news.picture}."]
        elif news.trouble is not None:
            self._said.notices = [f"There is no place for pictures: {news.trouble}."]
        else:
            self._said.answer = f"{news.exercise.id} has no picture to show as it is.{self._why(news.exercise)}"

    def _why(self, exercise: Exercise) -> str:
        """Return what of an exercise is not written, to be read behind another sentence."""
        found = self._latest.of(exercise)
        check = found.report.exercises[0].decisive if found is not None else None
        if check is None or check.outcome != "not_attempted":
            return ""
        return f" {cause(check, exercise.file)}"

    def _draw(self, found: NewReport, submission: Submission) -> None:
        (graded,) = found.report.exercises
        if graded.decisive is not None and graded.decisive.outcome == "timed_out":
            self._said.answer = f"{graded.id} has no picture as long as that does not end."
        else:
            self._regrader.draw(submission, graded, self._folder / PICTURES)

    def _debug(self, found: NewReport, submission: Submission) -> None:
        exercise, check, call = found.exercise, found.report.exercises[0].decisive, found.call
        if check is None or call is None:
            self._said.answer = no_call(exercise, check)
            return
        try:
            columns = shutil.get_terminal_size().columns
            source = submission.files[exercise.module]
            text = script(exercise, check, call, found.given, source=source, again=", and save", columns=columns)
            self.to_run = write(text, exercise, self._folder)
        except (GraderError, OSError) as error:
            self._said.notices = [refusal(error)]
