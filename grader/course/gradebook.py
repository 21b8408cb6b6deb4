"""Many reports as a table: a row per submission, and one for each of the class who handed in nothing."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from grader.report import Report
from grader.section import Section

Row = dict[str, str]
ID = "submission"
_OURS = (ID, "adjustment")
_FORMULA = ("=", "+", "-", "@")


def row(report: Report, section: Section, kept: str | None = None) -> Row:
    """Return the row of a report; cells are empty where there is no score. `kept` tells that it is an earlier one."""
    scores = {exercise.id: str(exercise.score) for exercise in report.exercises}
    return {
        **blank(section, report.submission.id, report.status, kept or report.message or ""),
        "score": "" if report.score is None else str(report.score),
        "max_score": "" if report.max_score is None else str(report.max_score),
        **{exercise.id: scores.get(exercise.id, "") for exercise in section.exercises},
        "notes": "; ".join(report.notes),
    }


def blank(section: Section, submission: str, status: str, message: str) -> Row:
    """Return the row of a submission that has no report."""
    scores = {name: "" for name in ("score", "max_score", *(exercise.id for exercise in section.exercises))}
    return {ID: submission, "status": status, **scores, "notes": "", "message": message}


def joined(
    rows: Iterable[Row],
    section: Section,
    columns: Sequence[str],
    entries: Mapping[str, Row],
    owners: Mapping[str, Sequence[str]],
) -> tuple[list[tuple[str, Row]], list[str]]:
    """Return whose each row is and the row with what a list of the class says, and the ids that it does not know.

    A submission of several people is a row for each; an entry that owns no submission gets a row of its own.
    """
    pairs, unlisted, taken = list[tuple[str, Row]](), [], set[str]()
    for one in rows:
        names = owners[one[ID]]
        taken |= set(names)
        pairs += [(name, _with(one, columns, entries.get(name, {}))) for name in names or [one[ID]]]
        if not names:
            unlisted.append(one[ID])
    for name in (name for name in entries if name not in taken):
        missing = blank(section, name, "missing", "handed in nothing")
        pairs.append((name, _with(missing, columns, entries[name])))
    return pairs, unlisted


def ordered(rows: Iterable[Row]) -> list[Row]:
    """Return the rows, those that need a look first, then by id."""
    return sorted(rows, key=lambda one: (one["status"] == "graded", one[ID]))


def to_csv(table: list[Row]) -> bytes:
    """Return the rows as CSV.

    A cell that a spreadsheet would take for a formula gets an apostrophe, but for ids, which never look like one and
    stand here as they do in the reports, and numbers of ours.
    """
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, fieldnames=list(table[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: cell if name in _OURS else harmless(cell) for name, cell in one.items()} for one in table)
    return stream.getvalue().encode()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, whatever blanks or wide letters it begins with."""
    first = unicodedata.normalize("NFKC", cell.lstrip()[:1])
    return f"'{cell}" if first.startswith(_FORMULA) or cell.startswith(("\t", "\r")) else cell


def _with(one: Row, columns: Sequence[str], entry: Row) -> Row:
    return {ID: one[ID], **{name: entry.get(name, "") for name in columns}, **one}
