"""A stored result and the same submission graded again: whether the one is confirmed by the other.

A brief report says less than a full one of the same grading: what is compared is what counts, outcomes and points.
"""

from __future__ import annotations

import difflib
from typing import NamedTuple

from grader.errors import UsageError
from grader.report import Check, Report
from grader.text import counted

_NAMED = 5


class Verdict(NamedTuple):
    """Whether the stored result is confirmed, and the sentence on it."""

    confirmed: bool
    sentence: str


def verdict(stored: Report, again: Report) -> Verdict:
    """Compare a stored report with that of today."""
    if stored.status == "grader_error":
        return _refuted(
            f"there is no stored result, as the grader broke ({stored.message}); today it is {_told(again)}"
        )
    if stored.status != again.status:
        return _refuted(f"stored is {_told(stored)}, and today it is {_told(again)}")
    if stored.status == "rejected":
        same = stored.message == again.message
        return (
            Verdict(same, "confirmed: it is rejected for the same reason")
            if same
            else _refuted(_reasons(stored, again))
        )
    if stored.submission.digest != again.submission.digest:
        return _refuted(f"the files are not those that were graded; stored is {_told(stored)}, today's {_told(again)}")
    if others := _differing(stored, again):
        more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
        checks = "; ".join(others[:_NAMED]) + more
        return _refuted(f"stored is {_told(stored)}, and today it is {_told(again)}: {checks}")
    return Verdict(
        True, f"confirmed: {_told(again)}, and each of {counted(len(checks_of(again)), 'check')} as it is stored"
    )


def checks_of(report: Report) -> list[Check]:
    """Return the checks of all exercises."""
    return [check for exercise in report.exercises for check in exercise.checks]


def named(report: Report, word: str) -> list[Check]:
    """Return the checks that a word names: one by its id, with or without the exercise's, or all of a function.

    All of an exercise as well.

    Raises
    ------
    UsageError
        If there are none.
    """
    checks = checks_of(report)
    found = [check for check in checks if word in _names(check)]
    if not found:
        near = difflib.get_close_matches(word, [name for check in checks for name in _names(check)], 1)
        guess = f"do you mean {near[0]}? " if near else ""
        raise UsageError(f"there is no check {word!r}; {guess}the checks are {', '.join(check.id for check in checks)}")
    return found


def _names(check: Check) -> tuple[str, ...]:
    exercise, _, name = check.id.partition(".")
    return check.id, name, check.function, exercise


def _differing(stored: Report, again: Report) -> list[str]:
    """Return what is said of each check of which outcome or points are not as they were."""
    before, now = ({check.id: check for check in checks_of(report)} for report in (stored, again))
    return [
        f"{name} {_result(before.get(name))}, today {_result(now.get(name))}"
        for name in dict.fromkeys([*before, *now])
        if _result(before.get(name)) != _result(now.get(name))
    ]


def _result(check: Check | None) -> str:
    return "not there" if check is None else f"{check.outcome} ({check.points} of {check.max_points})"


def _told(report: Report) -> str:
    return (
        f"{report.score} of {counted(report.max_score or 0, 'point')}" if report.status == "graded" else report.status
    )


def _reasons(stored: Report, again: Report) -> str:
    return f"it was rejected because {stored.message}, and is today because {again.message}"


def _refuted(why: str) -> Verdict:
    return Verdict(False, f"not confirmed: {why}")
