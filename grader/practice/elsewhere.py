"""The exercise whose file changed while another one is shown: how it stands, and whether a save leads there."""

from __future__ import annotations

from grader.feedback import is_of_another, loads
from grader.practice.latest import Latest, Same
from grader.practice.said import Said
from grader.practice.scoreboard import Scoreboard
from grader.report import ExerciseReport
from grader.section import Exercise
from grader.text import counted


class SavedElsewhere:
    """See the module.

    Attributes
    ----------
    saved : Exercise or None
        The one whose file was saved, or is gone, until the student goes there or to another.
    """

    def __init__(self, scoreboard: Scoreboard, latest: Latest, said: Said) -> None:
        self.saved: Exercise | None = None
        self._became = "saved"
        self._scoreboard, self._latest, self._said = scoreboard, latest, said

    def note(self, saved: list[Exercise], gone: list[Exercise]) -> None:
        """Note whose files were saved, and whose are gone: none where the one that is shown is among them."""
        changed = [*saved, *gone]
        self.saved = changed[0] if changed and self._scoreboard.current not in changed else None
        if self.saved is not None:
            self._became = "saved" if saved else "gone"
            self._said.elsewhere = f"{self.saved.file} is {self._became}: Enter goes to {self.saved.id}."

    def why_to_go(self) -> str | None:
        """Return why a save leads there without a key, None where there is something to stay for."""
        current = self._scoreboard.current
        if self._latest.is_awaited(current):
            return None
        if self._scoreboard.is_right(current):
            return f"{current.id} is right"
        return f"nothing is written in {current.id} yet" if self._scoreboard.is_unwritten(current) else None

    def found(self, report: ExerciseReport, same: Same | None) -> None:
        """Say how it stands, now that it is graded, unless a key has begun something new."""
        if self.saved is None or self._said.elsewhere is None or report.id != self.saved.id or self._became == "gone":
            return
        before = f", as before ({same.at})" if same is not None else ""
        self._said.elsewhere = f"{report.file} is saved: {_state(report)}{before}; Enter goes to {report.id}."


def _state(report: ExerciseReport) -> str:
    """Return how an exercise stands, behind the word "saved" and a colon."""
    check = report.decisive
    if check is None:
        return "it is right"
    if is_of_another(check):
        return "it holds the functions of another exercise"
    if not loads(report):
        return _unloaded(check.detail or "", check.outcome, check.message or "")
    wrong = sum(one.outcome in ("failed", "crashed", "timed_out") for one in report.checks)
    if wrong:
        return f"{counted(wrong, 'check')} {'fails' if wrong == 1 else 'fail'}"
    return f"{check.function} is not written yet"


def _unloaded(detail: str, outcome: str, message: str) -> str:
    if "SyntaxError:" in detail or "IndentationError:" in detail or "TabError:" in detail:
        return "it has a syntax error"
    if outcome == "timed_out":
        return "it takes too long to load"
    return "it is empty" if message.endswith(" is empty") else "it does not load"
