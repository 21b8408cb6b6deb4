"""OUT/adjustments.toml: what a person has decided about scores, with the reason and who it was.

::

    [[adjustment]]
    student = "jane"                            # or students = ["jane", "max"], or all = true
    points = 3                                  # or at_least, waive or excuse: see `Adjustment`
    reason = "shown in the office hour"
    author = "A. Teacher"

It lies beside the reports and is no part of them, so that it survives each time that they are made anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from decimal import Decimal
from pathlib import Path

import msgspec

from grader.course import stated
from grader.course.adjusted import KINDS, Adjusted, Adjustment, adjusted, by_suite, counted, highest
from grader.course.stated import Stated, amount, guess
from grader.report import Report
from grader.text import clean_line

FILE = "adjustments.toml"


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    adjustment: tuple[Adjustment, ...] = ()


class Adjustments:
    """The decisions on a class.

    Raises
    ------
    UsageError
        If one of them decides nothing, or two contradict each other.
    """

    def __init__(self, found: Stated[File]) -> None:
        self._found = found
        self._entries = entries = found.value.adjustment
        self._of_all = [number for number, one in enumerate(entries) if one.all]
        self._of: dict[str, list[int]] = {}
        for number, one in enumerate(entries):
            self._expect_one_decision(number, one)
            for name in one.names:
                self._of.setdefault(name, []).append(number)
        self._expect_no_contradiction(self._of_all)
        for name in self._of:
            self.expect_once((name,))

    def expect_known(self, students: Set[str], checks: Collection[str], most: int | None = None) -> None:
        """Raise `UsageError` where somebody or a check is named that there is not, or more than the best score."""
        for number, one in enumerate(self._entries):
            for name in one.names:
                if name not in students:
                    field = "student" if one.student is not None else "students"
                    sentence = f"there is no student {clean_line(name, 80)}{guess(name, students)}"
                    raise self._error(number, sentence, field)
            if one.waive is not None and one.waive not in checks:
                sentence = f"there is no check {clean_line(one.waive, 80)}{guess(one.waive, checks)}"
                raise self._error(number, sentence, "waive")
            for field, value in (("at_least", one.at_least), ("points", None if one.may_exceed else one.points)):
                if most is not None and value is not None and value > most:
                    more = "; may_exceed = true lets a score be above it" if field == "points" else ""
                    raise self._error(number, f"{field} is {value:f}, and the best score is {most}{more}", field)

    def expect_once(self, names: Sequence[str]) -> None:
        """Raise `UsageError` where what is decided on one student, known by all these names, does not go together."""
        named = {number for name in names for number in self._of.get(name, ())}
        if named:
            self._expect_no_contradiction(sorted({*named, *self._of_all}), names)

    def of(self, names: Iterable[str], report: Report | None) -> Adjusted:
        """Return what is decided on somebody who is known by these ids, and has a report or none."""
        scored = report is not None and report.score is not None
        return adjusted([one for one in self._on(names) if scored or not one.all or one.excuse], report)

    def excuses(self, names: Iterable[str]) -> bool:
        """Tell whether somebody who is known by these ids is to have no score."""
        return any(one.excuse for one in self._on(names))

    def by_suite(self, names: Iterable[str], score: int, points_left: Mapping[str, int]) -> Decimal:
        """Return what points by hand are added to: what the suite has given, or what it has given at least."""
        return by_suite(self._on(names), score, points_left)

    def counted(self, names: Iterable[str], score: int, points_left: Mapping[str, int], most: int | None) -> Decimal:
        """Return what a score comes to with all that is decided, for somebody who is not excused."""
        return counted(self._on(names), score, points_left, most)

    def floor(self, names: Iterable[str]) -> Decimal | None:
        """Return what somebody without a score has at least, None where nothing is said by name."""
        found = highest([one for one in self._on(names) if not one.all])
        return found.at_least if found is not None else None

    def _on(self, names: Iterable[str]) -> list[Adjustment]:
        """Return the decisions on somebody known by these ids, in the file's order."""
        numbers = {number for name in names for number in self._of.get(name, ())}
        return [self._entries[number] for number in sorted({*numbers, *self._of_all})]

    def _expect_one_decision(self, number: int, one: Adjustment) -> None:
        if sum((one.student is not None, bool(one.students), one.all)) != 1:
            raise self._error(number, "say for whom it is: student, students or all = true, one of them")
        if len(one.kinds) != 1:
            raise self._error(number, f"say one thing: {', '.join(KINDS)}")
        for field in ("reason", "author"):
            if not clean_line(getattr(one, field)):
                raise self._error(number, f"the {field} is empty", field)
        for field in ("points", "at_least"):
            value = getattr(one, field)
            if value is not None and (not amount(value) or (field == "at_least" and value < 0)):
                raise self._error(number, f"{field} is no number of points: two decimals at most", field)
        for wrong, sentence, field in (
            (one.points == 0, "0 points change nothing; who has no score gets one of 0 by at_least = 0", "points"),
            (one.excuse is False, "excuse is true, or is not there", "excuse"),
            (one.may_exceed and one.points is None, "may_exceed is for points", "may_exceed"),
        ):
            if wrong:
                raise self._error(number, sentence, field)

    def _expect_no_contradiction(self, numbers: Sequence[int], names: Sequence[str] = ()) -> None:
        """Refuse what of these, on one student or on all, does not go together."""
        self._expect_nothing_twice(numbers, names)
        excuse = next((number for number in numbers if self._entries[number].excuse), None)
        if excuse is not None:
            self._expect_nothing_beside(excuse, numbers, names)

    def _expect_nothing_twice(self, numbers: Sequence[int], names: Sequence[str]) -> None:
        """Refuse the same decision again; points for another reason add up, and the highest `at_least` counts."""
        said: dict[tuple[str, str], int] = {}
        for number in numbers:
            one = self._entries[number]
            kind = one.kinds[0]
            key = (kind, f"{one.points} {one.why}" if kind == "points" else one.waive or "")
            if kind != "at_least" and key in said:
                sentence = f"{_alike(names, one)}line {self._line(said[key])} decides the same already"
                raise self._error(number, sentence)
            said[key] = number

    def _expect_nothing_beside(self, excused: int, numbers: Sequence[int], names: Sequence[str]) -> None:
        """Refuse to excuse whom more is decided on; who is excused by name is, whatever is decided on all."""
        excuse = self._entries[excused]
        for number in numbers:
            one = self._entries[number]
            if one.excuse or (one.all and not excuse.all):
                continue
            said_of = (one if excuse.all else excuse).names
            whom = clean_line(next((name for name in names if name in said_of), "everybody"), 80)
            whose = f"all are excused, and {whom} is" if excuse.all else f"{whom} is excused, and"
            first, last = sorted((number, excused))
            sentence = f"{_alike(names, one)}{whose} given points as well: see line {self._line(first)}"
            raise self._error(last, sentence)

    def _line(self, number: int) -> int:
        return self._found.line("adjustment", number)

    def _error(self, number: int, sentence: str, *field: str) -> Exception:
        return self._found.error(sentence, "adjustment", number, *field)


def read(path: Path) -> Adjustments | None:
    """Read the decisions in a file, None where there is none.

    Raises
    ------
    UsageError
        If it is damaged or contradicts itself.
    """
    if not path.is_symlink() and not path.exists():
        return None
    return Adjustments(stated.read(path, File))


def _alike(names: Sequence[str], one: Adjustment) -> str:
    """Return words that say that one student has several names, empty where only one is known."""
    if len(names) < 2 or one.all:
        return ""
    return f"{' and '.join(clean_line(name, 80) for name in names)} are one student: "
