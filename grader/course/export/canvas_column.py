"""The column of Canvas' export that is to be filled in, and what the points in it are worth there."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from grader.course.export.canvas_sheet import Sheet
from grader.course.stated import guess
from grader.text import clean_line

_TOTALS = re.compile(r"(Current|Final|Override) (Score|Points|Grade|Status)\b")
_WITH_ID = re.compile(r"(?s)(.*?)\s*\((\d+)\)\s*")
_NUMBER = re.compile(r"-?\d[\d.,]{0,15}", re.ASCII)
_NAMED = 8


class Column(NamedTuple):
    """A column: where it is, what it is called, what Canvas knows it by, and what each score is multiplied with."""

    place: int
    title: str
    key: str
    factor: Decimal


def column(sheet: Sheet, title: str | None, max_score: int, *, scale: bool) -> Column:
    """Return the column to fill in, the only one of an assignment if no title is given.

    Raises
    ------
    UsageError
        If that is not clear, or its points are not known, or others and not to be scaled.
    """
    place = _place(sheet, title)
    name = sheet.head[place]
    found = _WITH_ID.fullmatch(name)
    return Column(place, name, found[2] if found else name, _factor(sheet, place, max_score, scale=scale))


def number(cell: str) -> Decimal | None:
    """Return a number as Canvas reads it: the last point or comma of it is that of the decimals."""
    if not _NUMBER.fullmatch(cell.strip()):
        return None
    *whole, last = re.split("[.,]", cell.strip())
    return Decimal(f"{''.join(whole) or '0'}.{last or '0'}" if whole else last)


def _place(sheet: Sheet, title: str | None) -> int:
    open_ones = [index for index in range(sheet.head.index("Section") + 1, len(sheet.head)) if _may_hold(sheet, index)]
    named = {index: sheet.head[index] for index in open_ones}
    if title is None:
        found = [index for index, name in named.items() if _WITH_ID.fullmatch(name)]
        wrong = "say which column by --column" if found else "create the assignment in Canvas and export again"
    else:
        wanted = title.strip().casefold()
        found = [index for index, name in named.items() if name.casefold() == wanted]
        found = found or [index for index, name in named.items() if wanted in _parts(name)]
        how_many = "two columns are called" if found else "there is no column to fill in called"
        wrong = f"{how_many} {clean_line(title, 80)}{'' if found else guess(title, named.values())}"
    if len(found) != 1:
        listed = ", ".join(clean_line(name, 80) for name in list(named.values())[:_NAMED]) or "none"
        raise sheet.error(sheet.line(0), f"{wrong} (columns of assignments: {listed})")
    return found[0]


def _parts(name: str) -> tuple[str, ...]:
    """Return the title and the number in the name of a column, as they are compared."""
    found = _WITH_ID.fullmatch(name)
    return (found[1].casefold(), found[2]) if found else ()


def _may_hold(sheet: Sheet, place: int) -> bool:
    name = sheet.head[place]
    return bool(name) and not _TOTALS.search(name) and not any("read" in sheet.cell(row, place) for row in _tops(sheet))


def _tops(sheet: Sheet) -> list[int]:
    """Return the rows that tell what may be had: Canvas writes one, in front of all students, and reads them all."""
    return [index for index in range(1, len(sheet.rows)) if "Points Possible" in sheet.cell(index, 0)]


def _factor(sheet: Sheet, place: int, max_score: int, *, scale: bool) -> Decimal:
    name = clean_line(sheet.head[place], 80)
    tops = _tops(sheet)
    if not tops:
        what = "there is no row Points Possible, so that nobody knows what a point is worth in Canvas"
        raise sheet.error(sheet.line(0), f"{what}: export again, and leave that row where it is")
    if len(tops) > 1:
        there = sheet.line(tops[0])
        raise sheet.error(sheet.line(tops[1]), f"the row Points Possible is in line {there} as well: export again")
    line, cell = sheet.line(tops[0]), sheet.cell(tops[0], place)
    most = number(cell)
    if most is None or most <= 0:
        told = f"has no number of points in Canvas ({clean_line(cell, 40) or 'nothing'})" if most is None else ""
        told = told or f"is out of {most:f} points in Canvas"
        raise sheet.error(line, f"{name} {told}: set its points to {max_score} there, and export again")
    if most == max_score:
        return Decimal(1)
    if not scale:
        raise sheet.error(
            line,
            f"{name} is out of {most:f} points in Canvas and out of {max_score} here: "
            f"change it there and export again, or say --scale to have {max_score} written as {most:f}",
        )
    return most / max_score
