"""A class as a table: a row for each student, with the list of the class, the score that counts, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from grader.course.gradebook import ID, Row
from grader.course.marks import Mark
from grader.text import clean

_COUNTS = ("raw", "adjustment", "penalty", "final", "max_score")


def table(
    marks: Iterable[Mark], rows: Mapping[str, Row], columns: Sequence[str], exercises: Sequence[str]
) -> Iterator[list[str]]:
    """Yield the head and a row for each student; `rows` are those of the gradebook by submissions.

    Cells are empty where there is no score. What cannot be in a text file is left out, and nothing else.
    """
    yield ["id", *columns, ID, "status", *_COUNTS, *exercises, "reason", "message", "notes"]
    for mark in marks:
        row = rows.get(mark.attempt.submission, {}) if mark.attempt is not None else {}
        message = row.get("message") or (mark.attempt.message if mark.attempt is not None else "") or ""
        yield [
            clean(cell)
            for cell in (
                mark.id,
                *(mark.entry.get(column, "") for column in columns),
                mark.attempt.submission if mark.attempt is not None else "",
                mark.status,
                row.get("score", ""),
                *_numbers(mark),
                row.get("max_score", ""),
                *(row.get(exercise, "") for exercise in exercises),
                "; ".join(mark.reasons),
                message,
                row.get("notes", ""),
            )
        ]


def _numbers(mark: Mark) -> Sequence[str]:
    if mark.final is None:
        return ("", "", "")
    return [_shown(points) for points in (mark.adjustment, mark.penalty, mark.final)]


def _shown(points: Decimal) -> str:
    return f"{points.normalize():f}" if points else "0"
