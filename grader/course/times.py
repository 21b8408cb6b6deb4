"""When each submission was handed in, as a list says it: never the date of a file.

::

    submission,submitted,student
    jane-1,2026-03-01T21:04:00+01:00,jane
    jane-2,2026-03-02T08:30:00+01:00,jane

`student` is for whom several submissions count as attempts, and may be left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from grader.course import listing
from grader.course.policy import AmbiguousTimeError, moment
from grader.errors import UsageError
from grader.text import clean_line, counted, escaped

FILE = "times.csv"
_COLUMNS = ("submission", "submitted", "student")


class Handed(NamedTuple):
    """When a submission was handed in, whose attempt it is where that is said, and where that stands."""

    submitted: datetime | None
    student: str | None = None
    place: str = ""


def read(path: Path, zone: ZoneInfo | None) -> dict[str, Handed]:
    """Read a list of times by ids of submissions.

    Raises
    ------
    UsageError
        If it cannot be read in one way only.
    """
    text = listing.text_of(path, listing.bytes_of(path, "list of times"))
    delimiter = listing.separator(text, lambda header: set(_COLUMNS[:2]) <= {*listing.names(header)})
    if delimiter is None:
        raise UsageError(f"{path}:1: the columns are not {', '.join(_COLUMNS)}")
    rows = listing.rows(path, text, delimiter)
    columns = listing.names(next(rows)[1])
    if unknown := [name for name in columns if name not in _COLUMNS or columns.count(name) > 1]:
        raise UsageError(f"{path}:1: the column {clean_line(unknown[0], 40)} is not known, or there twice")
    found: dict[str, Handed] = {}
    lines: dict[str, int] = {}
    for line, cells in rows:
        entry = dict(zip(columns, [cell.strip() for cell in cells] + [""] * len(columns), strict=False))
        name = escaped(entry["submission"])
        place = f"{path}:{line}"
        for wrong, sentence in (
            (len(cells) > len(columns), f"there are {len(cells)} cells for {counted(len(columns), 'column')}"),
            (not name, "the submission is missing"),
            (name in found, f"the submission {name} is in line {lines.get(name)} already: leave one of them"),
        ):
            if wrong:
                raise UsageError(f"{place}: {sentence}")
        lines[name] = line
        submitted = parsed(entry["submitted"], zone, place)
        found[name] = Handed(submitted, escaped(entry.get("student", "")) or None, place)
    return found


def of_entries(
    place: Callable[[str], str], entries: Mapping[str, Mapping[str, str]], zone: ZoneInfo | None
) -> dict[str, datetime]:
    """Return the times that a list of the class holds, by its ids; `place` tells where an entry is."""
    given = {name: entry["submitted"] for name, entry in entries.items() if entry.get("submitted")}
    times = {name: parsed(text, zone, place(name)) for name, text in given.items()}
    return {name: time for name, time in times.items() if time is not None}


def parsed(text: str, zone: ZoneInfo | None, place: str) -> datetime | None:
    """Return the time that a cell holds as one of UTC, None where it is empty."""
    if not text:
        return None
    shown = clean_line(text, 60)
    if _is_day(text):
        raise UsageError(f"{place}: {shown} is a day without a time: write it as 2026-03-01T21:04:00+01:00")
    try:
        time = datetime.fromisoformat(text.removesuffix(" UTC") + ("+00:00" if text.endswith(" UTC") else ""))
    except ValueError:
        raise UsageError(f"{place}: {shown} is no time: write it as 2026-03-01T21:04:00+01:00") from None
    try:
        return moment(time, zone)
    except AmbiguousTimeError as error:
        raise UsageError(f"{place}: {shown}: {error}") from None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
