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


class Filed(NamedTuple):
    """A report of this class; `kept` tells of when it is and why, if it is an earlier one.

    `costly` is whether what its notes are on may have cost points.
    """

    report: Report
    kept: str | None = None
    costly: bool = False

    @property
    def trouble(self) -> str | None:
        """What is to be told of it first, None where it is graded."""
        report = self.report
        word = "kept" if self.kept else report.status
        return None if word == "graded" else f"{word}: {report.submission.id}: {self.kept or report.message}"


class Tally:
    """The rows of a class, by ids and the people of each; of its reports nothing else is held."""

    def __init__(self, section: Section, people: Mapping[str, Sequence[Person]]) -> None:
        self.troubles: list[str] = []
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
        self._rows[name] = gradebook.row(report, self._section, result.kept and f"kept, {result.kept}")
        self.counts["kept" if result.kept else report.status] += 1
        if result.trouble:
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
