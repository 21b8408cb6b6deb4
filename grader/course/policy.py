"""What lateness costs, and which attempt counts: functions of timestamps and attempts alone.

::

    due = 2026-03-01T23:59:00               # with an offset, or in the zone
    zone = "Europe/Berlin"
    grace_minutes = 15
    attempts = "last"                       # or "best"
    times = "lists"                         # or "layout": what that states where no list has a time
    rejected = "zero"                       # or "none", as is `missing`

    [late]
    per_day = 10                            # percent; or table = [[1, 10], [3, 30]]: up to that many days
    budget = 3                              # days that cost nothing

    [[extension]]
    student = "jane"
    days = 2                                # or until = 2026-03-04T12:00:00
    reason = "ill"
    author = "A. Teacher"
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from grader.course import stated
from grader.course.stated import Number, Stated, guess
from grader.errors import UsageError
from grader.text import clean_line, escaped

FILE = "policy.toml"
_DAY = timedelta(days=1)
_MOST_DAYS = 10_000
Counts = Literal["none", "zero"]


class Late(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a day late costs, in percent of the score or of the maximum; past the table nothing is left.

    `last` is the last day on which anything is left where a day has a price.
    """

    per_day: Number | None = None
    table: tuple[tuple[int, Number], ...] | None = None
    of: Literal["score", "maximum"] = "score"
    last: int | None = None
    budget: int = 0


class Extension(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """More time for somebody: until when, or so many days."""

    reason: str
    author: str
    student: str | None = None
    students: tuple[str, ...] = ()
    until: datetime | None = None
    days: int | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that it names."""
        return tuple(map(escaped, (*([self.student] if self.student is not None else []), *self.students)))


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file; `used` are the days that students have already taken from the budget elsewhere."""

    due: datetime | None = None
    zone: str | None = None
    grace_minutes: int = 0
    attempts: Literal["last", "best"] = "last"
    times: Literal["lists", "layout"] = "lists"
    rejected: Counts = "none"
    missing: Counts = "none"
    late: Late = Late()
    extension: tuple[Extension, ...] = ()
    used: dict[str, int] = {}


class Lateness(NamedTuple):
    """How many days late something is, how many of these the budget pays, and what percentage the others cost."""

    days: int = 0
    free: int = 0
    percent: Decimal = Decimal(0)


class AmbiguousTimeError(ValueError):
    """A time that is none, two, or nobody knows where."""


def lateness(submitted: datetime, due: datetime, late: Late, *, grace: timedelta, budget: int) -> Lateness:
    """Return how late something is; within the grace it is not, and past it the time from `due` on counts."""
    over = submitted - due
    if over <= grace or over <= timedelta(0):
        return Lateness()
    days = -(-over // _DAY)
    free = min(days, max(budget, 0))
    return Lateness(days, free, _percent(days - free, late))


def penalty(score: Decimal, most: Decimal, late: Late, percent: Decimal) -> Decimal:
    """Return the points that lateness costs, never more than there are."""
    whole = most if late.of == "maximum" else score
    return min(rounded(whole * percent / 100), max(score, Decimal(0)))


def rounded(value: Decimal) -> Decimal:
    """Return points with two decimals at most, halves up."""
    value = value.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def moment(time: datetime, zone: ZoneInfo | None) -> datetime:
    """Return a time as one of UTC.

    Raises
    ------
    AmbiguousTimeError
        If it has no offset and no zone is known, or a clock was set in that night so that it is there twice or never.
    """
    try:
        if time.tzinfo is not None:
            return time.astimezone(UTC)
        if zone is None:
            raise AmbiguousTimeError(
                "it has no zone: write an offset such as +01:00 after it, or set zone in the policy"
            )
        first, second = (time.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
        if first.utcoffset() != second.utcoffset():
            there = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == time
            how = "is there twice" if there else "does not exist"
            raise AmbiguousTimeError(f"it {how} in {zone.key}, where clocks are set: write an offset after it")
        return first.astimezone(UTC)
    except OverflowError:
        raise AmbiguousTimeError("it is out of range") from None


class CoursePolicy:
    """The rules of a course, checked.

    Raises
    ------
    UsageError
        If one of them is no rule, or two contradict each other.
    """

    def __init__(self, found: Stated[Rules]) -> None:
        self._found = found
        self.rules = rules = found.value
        self.zone = self._zone()
        self.due = self._moment(rules.due, "due") if rules.due is not None else None
        self._used = {escaped(name): days for name, days in rules.used.items()}
        self._expect_sense()
        self._extended: dict[str, tuple[datetime, str]] = {}
        self._numbers: dict[str, int] = {}
        for number, one in enumerate(rules.extension):
            self._add(number, one)

    def expect_known(self, students: Set[str]) -> None:
        """Raise `UsageError` where somebody is named whom there is not."""
        for number, one in enumerate(self.rules.extension):
            for name in one.names:
                if name not in students:
                    field = "student" if one.student is not None else "students"
                    raise self._error(_nobody(name, students), "extension", number, field)
        for name in self._used:
            if name not in students:
                raise self._error(_nobody(name, students), "used", name)

    def expect_once(self, names: Sequence[str]) -> None:
        """Raise `UsageError` where one student, known by all these names, has two extensions, or days used twice."""
        first, *others = sorted((self._numbers[name], name) for name in names if name in self._numbers) or [(0, "")]
        for number, name in others:
            if number != first[0]:
                raise self._error(f"{name} is {first[1]}, who {self._has(first[0])}", "extension", number)
        used = [name for name in names if name in self._used]
        if len(used) > 1:
            raise self._error(f"{used[1]} is {used[0]}, whose days are there already", "used", used[1])

    def due_for(self, names: tuple[str, ...]) -> tuple[datetime | None, str | None]:
        """Return when it is due for somebody known by these ids, and why that is later than for others."""
        return next((self._extended[name] for name in names if name in self._extended), (self.due, None))

    def lateness(self, names: tuple[str, ...], submitted: datetime | None) -> Lateness:
        """Return how late somebody known by these ids is; not at all where no time is known."""
        due, _ = self.due_for(names)
        if submitted is None or due is None:
            return Lateness()
        used = next((self._used[name] for name in names if name in self._used), 0)
        late = self.rules.late
        grace = timedelta(minutes=self.rules.grace_minutes)
        return lateness(submitted, due, late, grace=grace, budget=late.budget - used)

    def _zone(self) -> ZoneInfo | None:
        name = self.rules.zone
        if name is None:
            return None
        try:
            return ZoneInfo(name)
        except (KeyError, OSError, ValueError):  # not known, or no name at all
            sentence = f"there is no zone {clean_line(name, 80)}: write one such as Europe/Berlin"
            raise self._error(sentence, "zone") from None

    def _moment(self, time: datetime, *place: str | int) -> datetime:
        try:
            return moment(time, self.zone)
        except AmbiguousTimeError as error:
            raise self._error(f"{place[-1]}: {error}", *place) from None

    def _expect_sense(self) -> None:
        rules, late = self.rules, self.rules.late
        steps, prices = [days for days, _ in late.table or ()], [percent for _, percent in late.table or ()]
        ascending = all(one < other for one, other in zip([0, *steps], steps, strict=False))
        percents = [*([late.per_day] if late.per_day is not None else []), *prices]
        for wrong, sentence, *place in (
            (not 0 <= rules.grace_minutes <= 60 * 24 * 30, "grace_minutes is no number of minutes", "grace_minutes"),
            (not 0 <= late.budget <= _MOST_DAYS, "budget is no number of days", "late", "budget"),
            (late.last is not None and not 0 < late.last <= _MOST_DAYS, "last is no number of days", "late", "last"),
            (late.table == (), "the table is empty: write a line for each price, or leave it out", "late", "table"),
            (late.per_day is not None and late.table, "say per_day or table, and not both", "late", "table"),
            (late.last is not None and late.table, "the last day of a table is its last line", "late", "last"),
            (not ascending, "the days of the table do not rise", "late", "table"),
            (not all(one.is_finite() and 0 <= one <= 100 for one in percents), "that is no percentage", "late"),
            (prices != sorted(prices), "the percentages of the table fall: later has to cost more", "late", "table"),
            (percents and self.due is None, "there is a price for being late, and nothing is due", "late"),
            (any(days < 0 for days in rules.used.values()), "fewer than no days are used", "used"),
        ):
            if wrong:
                raise self._error(sentence, *place)

    def _add(self, number: int, one: Extension) -> None:
        if (one.student is not None) == bool(one.students):
            raise self._error("say for whom it is: student or students", "extension", number)
        if (one.until is None) == (one.days is None):
            raise self._error("say until when or for how many days", "extension", number)
        if not clean_line(one.reason) or not clean_line(one.author):
            raise self._error("the reason or the author is empty", "extension", number)
        if self.due is None:
            raise self._error("there is an extension, and nothing is due", "extension", number)
        if one.days is not None and not 0 < one.days <= _MOST_DAYS:
            raise self._error("days is no number of days", "extension", number, "days")
        until = self.due + one.days * _DAY if one.days is not None else self._until(number, one)
        if until <= self.due:
            raise self._error("it ends before all is due", "extension", number, "until")
        for name in one.names:
            if name in self._extended:
                sentence = f"{clean_line(name, 80)} {self._has(self._numbers[name])}"
                raise self._error(sentence, "extension", number)
            self._numbers[name] = number
            self._extended[name] = (until, f"extension: {clean_line(one.reason)} ({clean_line(one.author, 100)})")

    def _has(self, number: int) -> str:
        return f"has an extension already, in line {self._found.line('extension', number)}"

    def _until(self, number: int, one: Extension) -> datetime:
        assert one.until is not None
        return self._moment(one.until, "extension", number, "until")

    def _error(self, sentence: str, *place: str | int) -> UsageError:
        return self._found.error(sentence, *place)


def read(path: Path) -> CoursePolicy:
    """Read a policy; raises `UsageError` where it is damaged or contradicts itself."""
    return CoursePolicy(stated.read(path, Rules))


def _percent(days: int, late: Late) -> Decimal:
    if days <= 0:
        return Decimal(0)
    if late.table:
        return next((percent for most, percent in late.table if days <= most), Decimal(100))
    if late.per_day is None:
        return Decimal(0)
    return Decimal(100) if late.last is not None and days > late.last else min(days * late.per_day, Decimal(100))


def _nobody(name: str, students: Set[str]) -> str:
    return f"there is no student {clean_line(name, 80)}{guess(name, students)}"
