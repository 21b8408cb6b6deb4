"""Many reports as a table: a row per submission."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from grader.report import Report
from grader.section import Section

Row = dict[str, str]


def row(report: Report, section: Section) -> Row:
    """Return the row of a report; its cells are empty where there is no score."""
    scores = {exercise.id: str(exercise.score) for exercise in report.exercises}
    return {
        "submission": report.submission.id,
        "status": report.status,
        "score": "" if report.score is None else str(report.score),
        "max_score": "" if report.max_score is None else str(report.max_score),
        **{exercise.id: scores.get(exercise.id, "") for exercise in section.exercises},
        "message": report.message or "",
    }


def ordered(rows: Iterable[Row]) -> list[Row]:
    """Return the rows, those that need a look first, then by id."""
    return sorted(rows, key=lambda one: (one["status"] == "graded", one["submission"]))


def to_csv(table: list[Row]) -> bytes:
    """Return the rows as CSV; a cell that a spreadsheet would take for a formula gets an apostrophe."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, fieldnames=list(table[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in one.items()} for one in table)
    return stream.getvalue().encode()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
