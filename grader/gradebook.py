"""Many reports as a table: a row per submission."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from grader.report import Report
from grader.section import Section


def rows(reports: Iterable[Report], section: Section) -> list[dict[str, str]]:
    """Return a row per report, those that need a look first, then by id; empty cells where there is no score."""
    ordered = sorted(reports, key=lambda report: (report.status == "graded", report.submission.id))
    return [_row(report, section) for report in ordered]


def to_csv(table: list[dict[str, str]]) -> bytes:
    """Return the table as CSV; a cell that a spreadsheet would take for a formula gets an apostrophe."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, fieldnames=list(table[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in row.items()} for row in table)
    return stream.getvalue().encode()


def _row(report: Report, section: Section) -> dict[str, str]:
    scores = {exercise.id: str(exercise.score) for exercise in report.exercises}
    return {
        "submission": report.submission.id,
        "status": report.status,
        "score": "" if report.score is None else str(report.score),
        "max_score": "" if report.max_score is None else str(report.max_score),
        **{exercise.id: scores.get(exercise.id, "") for exercise in section.exercises},
        "message": report.message or "",
    }


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
