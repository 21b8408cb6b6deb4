"""What has come of a class so far: a row for each submission, and what a person should look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from grader.course import gradebook
from grader.course.gradebook import Row
from grader.course.owners import Person
from grader.course.roster import Roster
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
        return Matter("kept" if self.kept else status, name, _without(name, why))


def _without(name: str, why: str) -> str:
    """Return a reason without the name that it begins with: the same one is told of several together."""
    rest = why.removeprefix(name)
    return rest[1:] if rest != why and rest.startswith((" ", "/")) else why


class Tally:
    """The rows of a class, by ids and the people of each; of its reports nothing else is held."""

    def __init__(self, section: Section, people: Mapping[str, Sequence[Person]]) -> None:
        self.troubles: list[Matter] = []
        self.scores: Counter[int] = Counter()
        self.best: int = sum(exercise.points for exercise in section.exercises)
        self._costly_notes: list[str] = []
        self._notes: list[str] = []
        self._people = people
        self.costly = 0
        self.counts: Counter[str] = Counter()
        self._section = section
        self._rows: dict[str, Row | None] = dict.fromkeys(people)

    def add(self, result: Filed) -> None:
        """Take a report in."""
        report = result.report
        name = report.submission.id
        self._rows[name] = gradebook.row(report, self._section, f"kept, {result.kept}" if result.kept else None)
        self.counts["kept" if result.kept else report.status] += 1
        if report.score is not None:
            self.scores[report.score] += 1
        if result.trouble is not None:
            self.troubles.append(result.trouble)
        notes = self._costly_notes if result.costly else self._notes
        notes += [f"{name}: {note}" for note in report.notes]
        self.costly += result.costly

    @property
    def notes(self) -> list[str]:
        """What a person should know of the hand-ins, those first that may have lost points by it."""
        return self._costly_notes + self._notes

    @property
    def graded(self) -> int:
        """How many have a score."""
        return self.counts["graded"] + self.counts["kept"]

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._rows)

    def table(self, roster: Roster | None) -> tuple[list[Row], list[str]]:
        """Return the rows in their order, and the ids of submissions that are not on the roster."""
        rows = [row or self._left(name) for name, row in self._rows.items()]
        if roster is None:
            return gradebook.ordered(rows), []
        rows, unlisted = gradebook.joined(
            rows, self._section, roster.columns, roster.entries, lambda name: roster.find(name, self._people[name])
        )
        return gradebook.ordered(rows), unlisted

    def _left(self, name: str) -> Row:
        return gradebook.blank(self._section, name, "not_graded", "the run ended before its turn: this is partial")
