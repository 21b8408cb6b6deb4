"""The hint that is shown, a bigger one each time it is asked for."""

from __future__ import annotations

from pathlib import Path

from grader.feedback import keys, loads, needed
from grader.practice.said import Said
from grader.practice.scoreboard import Scoreboard


class Hinting:
    """See the module.

    Attributes
    ----------
    step : int
        Which hint about the function that is told of is shown, 0 for none.
    """

    def __init__(self, scoreboard: Scoreboard, said: Said, folder: Path) -> None:
        self.step = 0
        self._scoreboard, self._said, self._folder = scoreboard, said, str(folder)

    @property
    def shown(self) -> str | None:
        """The hint that is shown."""
        return self._scoreboard.hint(self.step) if self.step else None

    def forget(self) -> None:
        """Show none: it was about something else."""
        self.step = 0

    def show_next(self, *, is_graded_anew: bool) -> None:
        """Show the next hint, or say why there is none."""
        current = self._scoreboard.current
        if self._scoreboard.is_right(current):
            self._said.answer = f"{current.id} is right: there is nothing to hint at."
            if is_graded_anew:
                self._said.answer = (
                    f"{current.id} was right when it was graded last, and is graded anew: h again after that."
                )
            return
        report = self._scoreboard.report
        if report is not None and not loads(report):
            ways = keys(self._folder, hints=0, hinted=0, following=None)
            self._said.answer = f"Hints are about functions, and the file comes first: {needed(report, ways)}."
            return
        before, self.step = self.step, self._scoreboard.next_hint(self.step)
        if not self.step:
            self._said.answer = f"There is no hint about {self._scoreboard.told}."
        elif self.step <= before:
            self._said.answer = f"There is no hint after hint {before}: this is the first again."
