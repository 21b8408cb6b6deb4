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

from collections.abc import Collection, Iterable, Mapping, Set
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import msgspec

from grader.course import stated
from grader.course.stated import Stated, amount, guess
from grader.errors import UsageError
from grader.report import Report
from grader.text import clean_line, escaped

FILE = "adjustments.toml"
_KINDS = ("points", "at_least", "waive", "excuse")


class Adjustment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One decision: `points` more (or fewer), a score of `at_least` so much, a check to `waive`, or to `excuse`.

    A check that is waived counts as passed. Who is excused has no score at all. What is said of `all` leaves those
    alone who have no score.
    """

    student: str | None = None
    students: tuple[str, ...] = ()
    all: bool = False
    points: Decimal | None = None
    at_least: Decimal | None = None
    waive: str | None = None
    excuse: bool = False
    reason: str
    author: str

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that it names."""
        return tuple(map(escaped, (*([self.student] if self.student is not None else []), *self.students)))

    @property
    def kinds(self) -> list[str]:
        """What it decides; one thing, if it is right."""
        return [kind for kind in _KINDS if getattr(self, kind) not in (None, False)]

    @property
    def why(self) -> str:
        """The reason and the author, on one line."""
        return f"{clean_line(self.reason)} ({clean_line(self.author, 100)})"


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    adjustment: tuple[Adjustment, ...] = ()


class Adjusted(NamedTuple):
    """What has become of a raw score: how much was added, whether there is none on purpose, and why."""

    added: Decimal = Decimal(0)
    given: bool = False
    excused: bool = False
    reasons: tuple[str, ...] = ()


class Adjustments:
    """The decisions on a class.

    Raises
    ------
    UsageError
        If one of them decides nothing, or two contradict each other.
    """

    def __init__(self, found: Stated[File]) -> None:
        self._found = found
        self._of_all = [one for one in found.value.adjustment if one.all]
        self._of: dict[str, list[Adjustment]] = {}
        for number, one in enumerate(found.value.adjustment):
            self._expect_one_decision(number, one)
            for name in one.names:
                self._of.setdefault(name, []).append(one)
        self._expect_no_contradiction()

    def expect_known(self, students: Set[str], checks: Collection[str]) -> None:
        """Raise `UsageError` where somebody or a check is named that there is not."""
        for number, one in enumerate(self._found.value.adjustment):
            for name in one.names:
                if name not in students:
                    field = "student" if one.student is not None else "students"
                    sentence = f"there is no student {clean_line(name, 80)}{guess(name, students)}"
                    raise self._found.error(sentence, "adjustment", number, field)
            if one.waive is not None and one.waive not in checks:
                sentence = f"there is no check {clean_line(one.waive, 80)}{guess(one.waive, checks)}"
                raise self._found.error(sentence, "adjustment", number, "waive")

    def of(self, names: Iterable[str], report: Report | None) -> Adjusted:
        """Return what is decided on somebody who is known by these ids, and has a report or none."""
        named = list(dict.fromkeys(one for name in names for one in self._of.get(name, ())))
        scored = report is not None and report.score is not None
        return _settled([*named, *(one for one in self._of_all if scored or one.excuse)], report)

    def excuses(self, name: str) -> bool:
        """Tell whether somebody is to have no score."""
        return any(one.excuse for one in (*self._of.get(name, ()), *self._of_all))

    def floor(self, name: str) -> Decimal | None:
        """Return the score that somebody has at least, None where nothing is said."""
        floors = [one.at_least for one in (*self._of.get(name, ()), *self._of_all) if one.at_least is not None]
        return max(floors, default=None)

    def _expect_one_decision(self, number: int, one: Adjustment) -> None:
        whom = [one.student is not None, bool(one.students), one.all]
        if sum(whom) != 1:
            raise self._error(number, "say for whom it is: student, students or all = true, one of them")
        if len(one.kinds) != 1:
            raise self._error(number, f"say one thing: {', '.join(_KINDS)}")
        for field in ("reason", "author"):
            if not clean_line(getattr(one, field)):
                raise self._error(number, f"the {field} is empty", field)
        for field in ("points", "at_least"):
            value = getattr(one, field)
            if value is not None and (not amount(value) or (field == "at_least" and value < 0)):
                raise self._error(number, f"{field} is no number of points: two decimals at most", field)

    def _expect_no_contradiction(self) -> None:
        """Refuse what is said twice of one student: to excuse and to give points, or the same thing again."""
        entries = self._found.value.adjustment
        said: dict[tuple[str | None, str, str], int] = {}
        for number, one in enumerate(entries):
            if one.at_least is not None:  # the highest counts
                continue
            kind = one.kinds[0]
            detail = one.waive or ("" if one.excuse else f"{one.points} {one.why}")
            for name in one.names or (None,):
                first = next((said[key] for key in ((name, kind, detail), (None, kind, detail)) if key in said), None)
                if first is not None:
                    raise self._error(number, f"line {self._found.line('adjustment', first)} decides the same already")
                said[name, kind, detail] = number
        for name, decisions in self._of.items():
            kinds = {one.kinds[0] for one in decisions}
            if "excuse" in kinds and len(kinds) > 1:
                number = entries.index(decisions[-1])
                raise self._error(number, f"{clean_line(name, 80)} is excused, and given points as well")

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


def with_floors(path: Path, there: bytes, floors: Mapping[str, int], reason: str, author: str) -> bytes:
    """Return what a file holds and, at its end, that nobody of these has less than so much.

    Raises
    ------
    UsageError
        If that could not be read again.
    """
    added = "".join(
        f"\n[[adjustment]]\nstudent = {_quoted(name)}\nat_least = {floor}\n"
        f"reason = {_quoted(reason)}\nauthor = {_quoted(author)}\n"
        for name, floor in floors.items()
    )
    made = there + added.encode()
    try:
        Adjustments(stated.parsed(path, made.decode("utf-8-sig"), File))
    except UsageError as error:
        why = str(error).removeprefix(f"{path}:")
        raise UsageError(
            f"nothing can be added to {path}, and nothing is: with more at its end its line {why} "
            "(each decision is to begin with [[adjustment]])"
        ) from error
    return made


def _settled(decisions: Iterable[Adjustment], report: Report | None) -> Adjusted:
    listed = [*decisions]
    if excuse := next((one for one in listed if one.excuse), None):
        return Adjusted(excused=True, reasons=(f"excused: {excuse.why}",))
    raw = Decimal(report.score if report is not None and report.score is not None else 0)
    total, given, reasons = raw, False, list[str]()
    for one in listed:
        more = one.points if one.points is not None else Decimal(_waived(one.waive, report)) if one.waive else None
        if more:
            total, given = total + more, True
            reasons.append(f"{more:+f}: {f'{one.waive} waived, ' if one.waive else ''}{one.why}")
    total = max(total, Decimal(0))
    floors = [one for one in listed if one.at_least is not None]
    highest = max(floors, key=lambda one: one.at_least or 0, default=None)
    if highest is not None and highest.at_least is not None and total < highest.at_least:
        total = highest.at_least
        reasons.append(f"at least {highest.at_least}: {highest.why}")
    return Adjusted(total - raw, given or highest is not None, reasons=tuple(reasons))


def _waived(check: str, report: Report | None) -> int:
    """Return how many points a check has left to give."""
    checks = [one for exercise in (report.exercises if report is not None else []) for one in exercise.checks]
    return next((one.max_points - one.points for one in checks if one.id == check), 0)


def _quoted(text: str) -> str:
    r"""Return a text as TOML; an id holds no control characters."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
