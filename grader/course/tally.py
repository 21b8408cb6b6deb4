"""What has come of a class so far: a row for each submission, and what a person should look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from grader.course import gradebook
from grader.course.gradebook import Row
from grader.report import Report
from grader.section import Section


class Earlier(NamedTuple):
    """Why an earlier report stands: when it is of, and what came of grading again."""

    date: str
    why: str

    def __str__(self) -> str:
        return f"of {self.date}: {self.why}"


class Matter(NamedTuple):
    """What a person should look at: a status or ``kept``, whose it is, and why in words that name nobody."""

    word: str
    id: str
    why: str


class Noted(NamedTuple):
    """What a person should know of a hand-in; `costly` if it may have cost points, `full` if none is missing."""

    id: str
    notes: tuple[str, ...]
    costly: bool
    full: bool


class Filed(NamedTuple):
    """A report of this class; `kept` tells of when it is and why, if it is an earlier one.

    `costly` is whether what its notes are on may have cost points.
    """

    report: Report
    kept: Earlier | None = None
    costly: bool = False

    @property
    def trouble(self) -> Matter | None:
        """What is to be told of it first, None where it is graded."""
        name, status = self.report.submission.id, self.report.status
        if self.kept is None and status == "graded":
            return None
        why = self.kept.why if self.kept is not None else self.report.message or ""
        return Matter("kept" if self.kept else status, name, without(name, why))


def without(name: str, why: str) -> str:
    """Return a reason without the name that it begins with: the same one is told of several together."""
    rest = why.removeprefix(name)
    return rest[1:] if rest != why and rest.startswith((" ", "/")) else why


class Tally:
    """The rows of a class, by ids; of its reports nothing else is held, but of which date those are that are `kept`."""

    def __init__(self, section: Section, names: Iterable[str]) -> None:
        self.troubles: list[Matter] = []
        self.scores: Counter[int] = Counter()
        self.best: int = sum(exercise.points for exercise in section.exercises)
        self._noted: list[Noted] = []
        self.kept: dict[str, str] = {}
        self.costly = 0
        self.counts: Counter[str] = Counter()
        self._section = section
        self._rows: dict[str, Row | None] = dict.fromkeys(names)

    def add(self, result: Filed) -> None:
        """Take a report in."""
        report = result.report
        name = report.submission.id
        if result.kept is not None:
            self.kept[name] = str(result.kept)
        self._rows[name] = gradebook.row(report, self._section, f"kept, {result.kept}" if result.kept else None)
        self.counts["kept" if result.kept else report.status] += 1
        if report.score is not None:
            self.scores[report.score] += 1
        if result.trouble is not None:
            self.troubles.append(result.trouble)
        if report.notes:
            full = report.score is not None and report.score == report.max_score
            self._noted.append(Noted(name, tuple(report.notes), result.costly, full))
        self.costly += result.costly

    @property
    def noted(self) -> list[Noted]:
        """What a person should know of the hand-ins, those first that have lost points and may have by it."""
        return sorted(self._noted, key=lambda one: (not one.costly, one.full))

    @property
    def graded(self) -> int:
        """How many have a score."""
        return self.counts["graded"] + self.counts["kept"]

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._rows)

    @property
    def rows(self) -> list[Row]:
        """A row for each submission."""
        return [row or self._left(name) for name, row in self._rows.items()]

    def _left(self, name: str) -> Row:
        return gradebook.blank(self._section, name, "not_graded", "the run ended before its turn: this is partial")
