"""What each student gets: the score that was graded, what a person has decided, what lateness costs, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from grader.course import deciding
from grader.course.adjusted import Adjusted
from grader.course.deciding import Decided, Whose
from grader.course.gradebook import Row
from grader.course.layouts import LATE
from grader.course.policy import CoursePolicy, Lateness, penalty, rounded
from grader.report import Report
from grader.text import named

_TAKEN = "taken to be in time, as no time of submission is known"
_TO_DO = "what lateness costs is not taken from them: say in times.csv when they handed in"


class Scored(NamedTuple):
    """One submission of a student, as much of it as a mark is made of; its layout may have called it late."""

    submission: str
    status: str
    score: int | None
    max_score: int | None
    message: str | None
    adjusted: Adjusted
    submitted: datetime | None
    called_late: bool = False


class Mark(NamedTuple):
    """What a student gets; `final` is None where there is no score, be it on purpose (`excused`)."""

    id: str
    entry: Row
    attempt: Scored | None
    status: str
    final: Decimal | None = None
    adjustment: Decimal = Decimal(0)
    penalty: Decimal = Decimal(0)
    late: Lateness = Lateness()
    reasons: tuple[str, ...] = ()

    @property
    def excused(self) -> bool:
        """Whether there is no score on purpose."""
        return self.status == "excused"

    @property
    def score(self) -> int | None:
        """The score that was graded."""
        return self.attempt.score if self.attempt is not None else None


class Marks(NamedTuple):
    """The marks of a class in order of the ids, what a person should look at, and the best score that there is.

    Where there are `doubts` whose some hand-ins are, which are troubles too, nobody is said to have handed in nothing.
    `claims` are troubles about scores that may be wrong, as it is not known when something was handed in; `notes` tell
    whose time is not known and who is taken to be in time.
    """

    marks: list[Mark]
    troubles: list[str]
    max_score: int | None
    doubts: list[str]
    claims: list[str]
    notes: list[str]


def settle(reports: Iterable[Report], decided: Decided, owners: Whose) -> Marks:
    """Return the marks of a class whose decisions make sense (`deciding.expect_sense`)."""
    attempts: dict[str, list[Scored]] = {}
    unlisted: list[str] = []
    most: list[int] = []
    for report in reports:
        most += [report.max_score] if report.max_score is not None and report.max_score not in most else []
        students = owners.get(report.submission.id, ())
        if not students:
            unlisted.append(report.submission.id)
        for student in students or [report.submission.id]:
            attempts.setdefault(student, []).append(_attempt(report, student, decided))
    entries = decided.roster.entries if decided.roster is not None else {}
    doubts = deciding.unplaced(decided, owners)
    troubles = [f"not on the roster: {name}" for name in unlisted]
    if len(most) > 1:
        troubles.append(f"not all reports have the same best score: {', '.join(map(str, sorted(most)))}")
    undated, late = list[str](), list[str]()
    best = max(most, default=None)
    marks = [
        _mark(student, attempts.get(student, []), entries.get(student, {}), decided, undated, late, best)
        for student in sorted({*attempts, *entries})
    ]
    claims = [f"handed in late by the layout, and {_TAKEN}: {named(late)}; {_TO_DO}"] if late else []
    claims += [
        *deciding.strangers(decided, owners),
        *deciding.two_times(decided, owners),
        *deciding.to_come(decided, owners),
    ]
    troubles = [*doubts, *claims, *troubles]
    notes = [f"{_TAKEN}: {named(undated)}"] if undated else []
    found = [as_far_as_known(mark) for mark in marks] if doubts else marks
    return Marks(found, troubles, best, doubts, claims, notes)


def as_far_as_known(mark: Mark) -> Mark:
    """Return a mark that does not claim that nothing was handed in."""
    if mark.status != "missing":
        return mark
    return mark._replace(status="not_graded", final=None, reasons=())


def _attempt(report: Report, student: str, decided: Decided) -> Scored:
    submission = report.submission.id
    adjusted = Adjusted()
    if decided.adjustments is not None:
        adjusted = decided.adjustments.of(dict.fromkeys((student, submission)), report)
    submitted = decided.submitted(submission, student)
    late = LATE in report.notes
    return Scored(submission, report.status, report.score, report.max_score, report.message, adjusted, submitted, late)


def _mark(
    student: str,
    attempts: Sequence[Scored],
    entry: Row,
    decided: Decided,
    undated: list[str],
    late: list[str],
    most: int | None,
) -> Mark:
    """Return somebody's mark; note who is taken to be in time as it is not known, and who though called late."""
    if not attempts:
        adjusted = decided.adjustments.of([student], None) if decided.adjustments is not None else Adjusted()
        missing = Scored("", "missing", None, None, "handed in nothing", adjusted, None)
        return _marked(student, missing, entry, decided, most)._replace(attempt=None)
    policy = decided.policy
    best = policy is not None and policy.rules.attempts == "best"
    marks = [_marked(student, one, entry, decided, most) for one in sorted(attempts, key=_when)]
    chosen = max(marks, key=_worth) if best else marks[-1]
    if len(marks) > 1:
        which = "best" if best else "last"
        reason = f"the {which} of {len(marks)} attempts: {chosen.attempt.submission if chosen.attempt else ''}"
        chosen = chosen._replace(reasons=(reason, *chosen.reasons))
    if policy is not None and policy.due is not None and chosen.attempt and chosen.attempt.submitted is None:
        if not chosen.attempt.called_late:
            undated.append(student)
            return chosen
        late.append(student)
        return chosen._replace(reasons=(*chosen.reasons, f"{LATE}, and when is not known: taken to be in time"))
    return chosen


def _marked(student: str, attempt: Scored, entry: Row, decided: Decided, most: int | None) -> Mark:
    policy = decided.policy
    adjusted = attempt.adjusted.within(attempt.score or 0, most if attempt.max_score is None else attempt.max_score)
    mark = Mark(student, entry, attempt, attempt.status, adjustment=adjusted.added, reasons=adjusted.reasons)
    if adjusted.excused:
        return mark._replace(status="excused")
    if attempt.score is None:
        if adjusted.given:
            return mark._replace(final=rounded(adjusted.added))
        return _counted_as_zero(mark, policy)
    score = attempt.score + adjusted.added
    if policy is None:
        return mark._replace(final=rounded(score))
    names = tuple(dict.fromkeys((student, attempt.submission)))
    late = policy.lateness(names, attempt.submitted)
    cost = penalty(score, Decimal(attempt.max_score or 0), policy.rules.late, late.percent)
    reasons = (*mark.reasons, *_late(late, cost, policy.due_for(names)[1]))
    return mark._replace(final=rounded(score - cost), penalty=cost, late=late, reasons=reasons)


def _counted_as_zero(mark: Mark, policy: CoursePolicy | None) -> Mark:
    """Let a hand-in that was rejected, or that there is not, count as the course has decided."""
    counts = {} if policy is None else {"rejected": policy.rules.rejected, "missing": policy.rules.missing}
    if counts.get(mark.status) != "zero":
        return mark
    said = mark.attempt.message if mark.attempt is not None and mark.status == "rejected" else None
    why = f"{mark.status} counts as 0{f': {said}' if said else ''}"
    return mark._replace(final=Decimal(0), reasons=(*mark.reasons, why))


def _late(late: Lateness, cost: Decimal, extension: str | None) -> tuple[str, ...]:
    reasons = [extension] if extension is not None else []
    if late.days:
        days = f"{late.days} day{'s' if late.days > 1 else ''} late"
        free = f", {late.free} of the budget" if late.free else ""
        reasons.append(f"{days}{free}" + (f": {late.percent.normalize():f}% off, -{cost:f}" if late.percent else ""))
    return tuple(reasons)


def _when(attempt: Scored) -> float:
    return attempt.submitted.timestamp() if attempt.submitted is not None else 0.0


def _worth(mark: Mark) -> Decimal:
    return mark.final if mark.final is not None else Decimal(-1)
