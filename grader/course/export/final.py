"""What a student gets in the end, as every format has it: the score that counts, and the report that says why."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from grader.course.marks import Mark
from grader.report import Report

_NO_SCORE = {
    "excused": "excused",
    "missing": "handed in nothing",
    "not_graded": "not graded yet",
    "rejected": "was not graded",
    "grader_error": "could not be graded; this is no score of 0",
}


class Final(NamedTuple):
    """A student's mark, the report that it is made of (None where there is none), and what should be known of it."""

    mark: Mark
    report: Report | None = None
    note: str | None = None

    @property
    def id(self) -> str:
        """Whose it is."""
        return self.mark.id

    @property
    def name(self) -> str:
        """What the student is called, by the list of the class if that says."""
        return self.mark.entry.get("name") or self.mark.id

    @property
    def score(self) -> int | float | None:
        """The score that counts, None where there is none."""
        return number(self.mark.final) if self.mark.final is not None else None

    @property
    def max_score(self) -> int | None:
        """The best score that there is, None where that is not known."""
        return self.report.max_score if self.report is not None else None

    @property
    def is_graded(self) -> bool:
        """Whether there is a score that was graded; one that the course gives in its place is no success."""
        return self.score is not None and self.mark.status == "graded"

    @property
    def changed(self) -> Decimal:
        """How many points the score that counts has more than that which was graded."""
        if self.mark.final is None or self.mark.score is None:
            return Decimal(0)
        return self.mark.final - self.mark.score

    @property
    def broke(self) -> bool:
        """Whether it is the grader that there is no score for."""
        return self.mark.final is None and self.mark.status == "grader_error"

    @property
    def why_no_score(self) -> str | None:
        """Why there is no score, None where there is one."""
        if self.mark.final is not None:
            return None
        said = _NO_SCORE.get(self.mark.status, self.mark.status)
        message = self.mark.attempt.message if self.mark.attempt is not None else None
        return f"{said}: {message}" if message and self.mark.status != "excused" else said


def number(points: Decimal) -> int | float:
    """Return points as formats have numbers."""
    return int(points) if points == points.to_integral_value() else float(points)
