"""Two gradings of a class beside each other: who gains and who loses, and by which checks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from grader.report import Report

Points = Mapping[str, int]


class Standing(NamedTuple):
    """How a submission stands after a grading, without a score where there was none; checks have points `left`."""

    id: str
    status: str
    score: int | None
    max_score: int | None
    points: Points
    left: Points


class CheckChange(NamedTuple):
    """The points of a check before and after; None where there was no such check."""

    id: str
    before: int | None
    after: int | None

    @property
    def gain(self) -> int:
        """How many points it is."""
        return (self.after or 0) - (self.before or 0)


class Change(NamedTuple):
    """How a submission stood, how it stands now, and what makes the difference."""

    before: Standing | None
    after: Standing | None

    @property
    def id(self) -> str:
        """Whose it is."""
        one = self.after or self.before
        return one.id if one is not None else ""

    @property
    def gain(self) -> int | None:
        """How many points it is, None where there is no score on one side."""
        if self.before is None or self.after is None or self.before.score is None or self.after.score is None:
            return None
        return self.after.score - self.before.score

    @property
    def checks(self) -> list[CheckChange]:
        """The checks that changed, those that cost most first; none where there is no score on one side."""
        if self.gain is None or self.before is None or self.after is None:
            return []
        old, new = self.before.points, self.after.points
        changes = [CheckChange(check, old.get(check), new.get(check)) for check in dict.fromkeys((*old, *new))]
        return sorted((one for one in changes if one.before != one.after), key=lambda one: one.gain)


class Comparison(NamedTuple):
    """What two gradings of a class come to.

    `lost` had a score and have none any more, `found` the other way round; `bare` are there once, and without a score.
    `checks` are, by their ids, for how many
    each has more points and for how many fewer.
    """

    gain: list[Change]
    lose: list[Change]
    lost: list[Change]
    found: list[Change]
    bare: list[Change]
    same: int
    shifted: list[Change]
    checks: dict[str, tuple[int, int]]


def standing(report: Report) -> Standing:
    """Return what of a report is compared."""
    checks = [check for exercise in report.exercises for check in exercise.checks]
    points, left = {one.id: one.points for one in checks}, {one.id: one.max_points - one.points for one in checks}
    return Standing(report.submission.id, report.status, report.score, report.max_score, points, left)


def compare(pairs: Iterable[tuple[Standing | None, Standing | None]]) -> Comparison:
    """Compare two gradings of each submission; of those that stand as before only their number is held."""
    made = Comparison([], [], [], [], [], 0, [], {})
    same = 0
    for before, after in pairs:
        change = Change(before, after)
        if before is None and after is None:
            continue
        if _as_before(change):
            same += 1
            continue
        _place(made, change).append(change)
        for one in change.checks:
            more, fewer = made.checks.get(one.id, (0, 0))
            made.checks[one.id] = (more + (one.gain > 0), fewer + (one.gain < 0))
    return made._replace(
        same=same,
        gain=sorted(made.gain, key=lambda one: (-(one.gain or 0), one.id)),
        lose=sorted(made.lose, key=lambda one: (one.gain or 0, one.id)),
    )


def paired(before: Iterable[Standing], after: Iterable[Standing]) -> Iterator[tuple[Standing | None, Standing | None]]:
    """Pair by id what comes in nearly the same order: little more is held than what has no partner."""
    old, new = iter(before), iter(after)
    olds: dict[str, Standing] = {}
    news: dict[str, Standing] = {}
    more = True
    while more:
        one, other = next(old, None), next(new, None)
        more = one is not None or other is not None
        if one is not None:
            olds[one.id] = one
        if other is not None:
            news[other.id] = other
        for name in {each.id for each in (one, other) if each is not None and each.id in olds and each.id in news}:
            yield olds.pop(name), news.pop(name)
    yield from ((left, None) for left in olds.values())
    yield from ((None, left) for left in news.values())


def _as_before(change: Change) -> bool:
    if change.before is None or change.after is None:
        return False
    if change.before.score is None and change.after.score is None:
        return True
    return change.gain == 0 and not change.checks


def _place(made: Comparison, change: Change) -> list[Change]:
    if change.gain is None:
        had, has = (one is not None and one.score is not None for one in (change.before, change.after))
        return made.lost if had else made.found if has else made.bare
    return made.gain if change.gain > 0 else made.lose if change.gain < 0 else made.shifted
