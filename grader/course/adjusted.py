"""A decision about scores, and what decisions make of one.

::

    what the suite gave     the score as it was graded, with the points that waived checks had left
    or at_least             in its place, where that is higher
    + points                by hand, on top of either
    = adjusted score        never below 0, and above the best score only where `may_exceed` says so
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

import msgspec

from grader.course.stated import Number
from grader.report import Report
from grader.text import clean_line, escaped

KINDS = ("points", "at_least", "waive", "excuse")


class Adjustment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One decision: `points` more or fewer, `at_least` so much by the suite, a check to `waive`, or to `excuse`.

    A check that is waived counts as passed. Who is excused has no score at all. What is said of `all` leaves those
    alone who have no score.
    """

    student: str | None = None
    students: tuple[str, ...] = ()
    all: bool = False
    points: Number | None = None
    at_least: Number | None = None
    waive: str | None = None
    excuse: bool | None = None
    may_exceed: bool = False
    reason: str
    author: str

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that it names."""
        return tuple(map(escaped, (*([self.student] if self.student is not None else []), *self.students)))

    @property
    def kinds(self) -> list[str]:
        """What it decides; one thing, if it is right."""
        return [kind for kind in KINDS if getattr(self, kind) is not None]

    @property
    def why(self) -> str:
        """The reason and the author, on one line."""
        return f"{clean_line(self.reason)} ({clean_line(self.author, 100)})"


class Adjusted(NamedTuple):
    """What has become of a raw score: how much was added, whether there is none on purpose, and why."""

    added: Decimal = Decimal(0)
    given: bool = False
    excused: bool = False
    reasons: tuple[str, ...] = ()
    may_exceed: bool = False

    def within(self, raw: int, most: int | None) -> Adjusted:
        """Return it with no more added than leads to the best score; more only where it may exceed that."""
        if self.may_exceed or most is None or raw + self.added <= most:
            return self
        why = f"no more than the best score, {most} (may_exceed = true allows {raw + self.added:f})"
        return self._replace(added=Decimal(most - raw), reasons=(*self.reasons, why))


def adjusted(decisions: Sequence[Adjustment], report: Report | None) -> Adjusted:
    """Return what is made of a report's score; where there is none, only `points` and `at_least` make one."""
    if excuse := next((one for one in decisions if one.excuse), None):
        return Adjusted(excused=True, reasons=(f"excused: {excuse.why}",))
    raw = report.score if report is not None and report.score is not None else 0
    waived = [(one, points) for one in decisions if one.waive and (points := left(report).get(one.waive, 0))]
    reasons = [f"waived, {points:+d}: {one.waive}, {one.why}" for one, points in waived]
    suite = Decimal(raw + sum(points for _, points in waived))
    floor = highest(decisions)
    if floor is not None and floor.at_least is not None and floor.at_least > suite:
        reasons.append(f"at least {floor.at_least:f} in place of {suite}: {floor.why}")
        suite = floor.at_least
    by_hand = [one for one in decisions if one.points]
    reasons += [f"by hand, {one.points:+f}: {one.why}" for one in by_hand]
    total = max(suite + sum((one.points or Decimal(0) for one in by_hand), Decimal(0)), Decimal(0))
    given = bool(waived or by_hand or floor)
    return Adjusted(total - raw, given, reasons=tuple(reasons), may_exceed=any(one.may_exceed for one in by_hand))


def by_suite(decisions: Sequence[Adjustment], score: int, points_left: Mapping[str, int]) -> Decimal:
    """Return what the suite has given, or `at_least` in its place: what points by hand are added to."""
    floor = highest(decisions)
    waived = sum(points_left.get(one.waive, 0) for one in decisions if one.waive)
    return max(Decimal(score + waived), floor.at_least or Decimal(0) if floor is not None else Decimal(0))


def counted(decisions: Sequence[Adjustment], score: int, points_left: Mapping[str, int], most: int | None) -> Decimal:
    """Return the adjusted score of somebody who has one and is not excused."""
    by_hand = [one for one in decisions if one.points]
    total = by_suite(decisions, score, points_left) + sum((one.points or Decimal(0) for one in by_hand), Decimal(0))
    added = Adjusted(max(total, Decimal(0)) - score, may_exceed=any(one.may_exceed for one in by_hand))
    return score + added.within(score, most).added


def highest(decisions: Sequence[Adjustment]) -> Adjustment | None:
    """Return the one with the highest `at_least`, None where there is none."""
    floors = [one for one in decisions if one.at_least is not None]
    return max(floors, key=lambda one: one.at_least or 0, default=None)


def left(report: Report | None) -> dict[str, int]:
    """Return how many points each check has left to give, of those that have any."""
    checks = [one for exercise in (report.exercises if report is not None else []) for one in exercise.checks]
    return {one.id: one.max_points - one.points for one in checks if one.max_points > one.points}
