"""A class in figures. Each report is looked at once and let go: what is held are counts, and who is behind each."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from grader.course.causes import Cause, causes
from grader.report import Check, ExerciseReport, Outcome, Report

BINS = 10
_SLOWEST = 10
_UNWRITTEN = ("not_attempted", "skipped")


class Bin(NamedTuple):
    """How many have a score from `low` to `high`."""

    low: int
    high: int
    number: int


class Slow(NamedTuple):
    """How long a submission took; the order is that of the seconds."""

    seconds: float
    id: str


class CheckFigures:
    """One check over the class: who earned its points and who did not, and how.

    `missed` are all who did not, by outcomes and in order of the reports.
    """

    def __init__(self, exercise: str, check: Check) -> None:
        self.id = check.id
        self.title = check.title
        self.function = check.function
        self.exercise = exercise
        self.max_points = check.max_points
        self.hint = check.hint
        self.number = 0
        self.missed: dict[Outcome, list[str]] = {}
        self._points = self._most = 0
        self._sums = _Sums()

    def add(self, check: Check, submission: str, score: int, *, written: bool) -> None:
        """Count a submission of that score."""
        self.number += 1
        self._points += check.points
        self._most += check.max_points
        if check.points < check.max_points:
            self.missed.setdefault(_outcome(check), []).append(submission)
        if written:
            self._sums.add(check.points, score - check.points)

    @property
    def earned(self) -> float:
        """The share of its points that the class has earned: the smaller, the harder it is."""
        return self._points / self._most if self._most else 1.0

    @property
    def discrimination(self) -> float | None:
        """The correlation of its points with the rest of the score, None where all have the same.

        Who handed in stubs alone is left out: nothing is told apart there.
        """
        return self._sums.correlation


class ExerciseFigures:
    """One exercise over the class."""

    def __init__(self, exercise: ExerciseReport) -> None:
        self.id = exercise.id
        self.title = exercise.title
        self.max_score = exercise.max_score
        self.number = self.points = self.full = self.unwritten = 0

    def add(self, exercise: ExerciseReport) -> None:
        """Count a submission."""
        self.number += 1
        self.points += exercise.score
        self.full += exercise.score == exercise.max_score
        self.unwritten += all(_outcome(check) in _UNWRITTEN for check in exercise.checks)

    @property
    def mean(self) -> float:
        """The mean score."""
        return self.points / self.number


class Figures:
    """A class in figures, to which one report after the other is added.

    Only what was graded counts; of the rest there is its number by its status. `untouched` handed in stubs alone.
    """

    def __init__(self, *, quoting: bool = True) -> None:
        self.statuses = Counter[str]()
        self.scores = Counter[int]()
        self.max_score = 0
        self.exercises: dict[str, ExerciseFigures] = {}
        self.checks: dict[str, CheckFigures] = {}
        self.causes: dict[Cause, list[str]] = {}
        self.untouched: list[str] = []
        self.slowest: list[Slow] = []
        self._digests: dict[str, list[str]] = {}
        self._quoting = quoting

    def add(self, report: Report) -> None:
        """Count a report."""
        self.statuses[report.status] += 1
        if report.score is None:
            return
        submission, written = report.submission.id, _is_written(report)
        self.scores[report.score] += 1
        self.max_score = max(self.max_score, report.max_score or 0)
        for exercise in report.exercises:
            self.exercises.setdefault(exercise.id, ExerciseFigures(exercise)).add(exercise)
            for check in exercise.checks:
                counted = self.checks.get(check.id)
                if counted is None:
                    counted = self.checks[check.id] = CheckFigures(exercise.id, check)
                counted.add(check, submission, report.score, written=written)
        for cause in causes(report, quoting=self._quoting):
            self.causes.setdefault(cause, []).append(submission)
        if written and report.submission.digest:
            self._digests.setdefault(report.submission.digest, []).append(submission)
        elif not written:
            self.untouched.append(submission)
        if report.seconds is not None:
            keep = heapq.heappush if len(self.slowest) < _SLOWEST else heapq.heappushpop
            keep(self.slowest, Slow(report.seconds, submission))

    @property
    def identical(self) -> list[list[str]]:
        """Submissions whose files are the same, byte for byte; stubs are not counted."""
        return [group for group in self._digests.values() if len(group) > 1]

    @property
    def shared_causes(self) -> list[tuple[Cause, list[str]]]:
        """The causes that several have, those first that most have."""
        several = [(cause, who) for cause, who in self.causes.items() if len(who) > 1]
        return sorted(several, key=lambda one: (-len(one[1]), one[0]))

    @property
    def bins(self) -> list[Bin]:
        """How many have a score in each tenth of what there is, and all of it."""
        edges = sorted({math.ceil(self.max_score * part / BINS) for part in range(BINS + 1)} | {0})
        bounds = zip(edges, [*(edge - 1 for edge in edges[1:]), self.max_score], strict=True)
        return [Bin(low, high, sum(self.scores[score] for score in range(low, high + 1))) for low, high in bounds]

    @property
    def quarters(self) -> list[int]:
        """The lowest score, the lower quarter, the middle, the upper quarter and the highest."""
        ordered = sorted(self.scores.elements())
        return [ordered[(len(ordered) - 1) * part // 4] for part in range(5)] if ordered else []


def gather(reports: Iterable[Report], *, quoting: bool = True) -> Figures:
    """Return the figures of a class; unless `quoting`, none of them holds a word of a student's."""
    found = Figures(quoting=quoting)
    for report in reports:
        found.add(report)
    return found


def _outcome(check: Check) -> Outcome:
    """Return what became of a check; what is not where it is looked for was not wrong, but not there."""
    return "not_attempted" if check.misplaced else check.outcome


def _is_written(report: Report) -> bool:
    return any(check.outcome not in _UNWRITTEN for exercise in report.exercises for check in exercise.checks)


class _Sums:
    """Sums of pairs of whole numbers, of which a correlation comes without rounding on the way."""

    def __init__(self) -> None:
        self.n = self.x = self.y = self.xx = self.yy = self.xy = 0

    def add(self, x: int, y: int) -> None:
        self.n += 1
        self.x += x
        self.y += y
        self.xx += x * x
        self.yy += y * y
        self.xy += x * y

    @property
    def correlation(self) -> float | None:
        spread = (self.n * self.xx - self.x**2) * (self.n * self.yy - self.y**2)
        return (self.n * self.xy - self.x * self.y) / math.sqrt(spread) if spread else None
