"""The gradebook with what counts: beside each score what a person has decided, what lateness costs, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from grader.course import deciding, gradebook, marks
from grader.course.deciding import Decided
from grader.course.gradebook import ID, Row
from grader.course.marks import Mark
from grader.course.policy import rounded
from grader.report import Report
from grader.section import Section

_COLUMNS = ("raw", "adjustment", "penalty", "final", "reason")


class Counted(NamedTuple):
    """The rows in their order, the ids of submissions that are not on the roster, and what a person should look at.

    `doubts` are those of the troubles because of which nobody knows whose some hand-ins are, and `joined`
    tells by which columns of a list of the class the others are somebody's. Because of `claims` scores may be too high.
    """

    table: list[Row]
    unlisted: list[str]
    troubles: list[str]
    doubts: list[str]
    joined: str | None = None
    claims: Sequence[str] = ()

    @property
    def is_open(self) -> bool:
        """Whether a person has to decide something before all scores hold."""
        return bool(self.doubts or self.claims)


def count(rows: list[Row], section: Section, reports: Iterable[Report], decided: Decided) -> Counted:
    """Return the gradebook; the reports are read where there is anything but them to be told."""
    owners = deciding.whose([one[ID] for one in rows], decided)
    columns, entries = (decided.roster.columns, decided.roster.entries) if decided.roster is not None else ((), {})
    pairs, unlisted = gradebook.joined(rows, section, columns, entries, owners)
    doubts = deciding.unplaced(decided, owners)
    if not decided.anything:
        table = [_with(row, _as_graded(row)) for _, row in pairs]
        return Counted(_in_order(table, doubts), unlisted, doubts, doubts, deciding.joined(decided, owners))
    settled = marks.settle(reports, decided, owners)
    of = {mark.id: mark for mark in settled.marks}
    told = {f"not on the roster: {name}" for name in unlisted}
    table = [_with(row, _counted(row, of.get(student))) for student, row in pairs]
    troubles = [trouble for trouble in settled.troubles if trouble not in told]
    joined = deciding.joined(decided, owners)
    return Counted(_in_order(table, doubts), unlisted, [*troubles, *settled.notes], doubts, joined, settled.claims)


def _in_order(table: list[Row], doubts: list[str]) -> list[Row]:
    """Return the rows in order; none says that nothing was handed in where nobody knows that."""
    if not doubts:
        return gradebook.ordered(table)
    said = {"status": "not_graded", "message": "no hand-in is known as this student's, and some are nobody's"}
    return gradebook.ordered([row | said if row["status"] == "missing" else row for row in table])


def _counted(row: Row, mark: Mark | None) -> Row:
    unread = mark is None or (mark.attempt is None and row["status"] != "missing")
    if mark is None or unread or row["status"] == "not_graded":
        return {}
    if mark.attempt is not None and mark.attempt.submission != row[ID]:
        return {"raw": row["score"], "reason": f"another attempt counts: {mark.attempt.submission}"}
    scored = mark.final is not None
    return {
        "raw": row["score"],
        "adjustment": _shown(mark.adjustment) if scored else "",
        "penalty": _shown(mark.penalty) if scored else "",
        "final": _shown(mark.final) if mark.final is not None else "",
        "reason": "; ".join(mark.reasons),
    }


def _as_graded(row: Row) -> Row:
    none = "0" if row["score"] else ""
    return {"raw": row["score"], "adjustment": none, "penalty": none, "final": row["score"]}


def _with(row: Row, cells: Row) -> Row:
    """Return a row with the columns of what counts behind those of the score."""
    made: Row = {}
    for name, cell in row.items():
        made[name] = cell
        if name == "max_score":
            made |= {column: cells.get(column, "") for column in _COLUMNS}
    return made


def _shown(points: Decimal) -> str:
    return f"{rounded(points):f}"
