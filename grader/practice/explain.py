"""A failing case in a page: which report it may be of, and the sentences beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.feedback import cause, values
from grader.report import Check, Report
from grader.section import Exercise


def refusal(report: Report, section: str, digest: str, exercise: str) -> str | None:
    """Return why a report is not one whose case can be shown with the files at hand, None where it is."""
    if report.section != section:
        return f"is of the section {report.section}, and this is {section}"
    if report.cases.key_id != "practice":
        return "is of hidden cases, which nobody is shown: grade yourself, grader grade --json report.json"
    if report.status != "graded" or exercise not in [one.id for one in report.exercises]:
        return f"says nothing of {exercise}: grader grade {exercise} --json report.json"
    if report.submission.digest != digest:
        return f"is of other files than are here now: grader grade {exercise} --json report.json"
    return None


def no_case(exercise: Exercise, check: Check | None) -> str:
    """Return why there is no case to show of an exercise, whose first check that is not passed is given."""
    if check is None:
        return f"Every check of {exercise.id} passes: there is no failing case to show."
    return f"There is no case to show yet. {cause(check, exercise.file)}"


def no_steps(exercise: Exercise, check: Check) -> str:
    """Return what to do about a function that has no steps to show."""
    told = f"{check.function} has no steps to show; its call as a script: grader debug {exercise.id}."
    return f"{told} {cause(check, exercise.file)}"


def explained(case: Mapping[str, Any], exercise: Exercise, check: Check) -> dict[str, Any]:
    """Return a case with what was said of it when it was graded."""
    numbers = "; ".join(values(check.difference)) if check.difference is not None else ""
    told = [cause(check, exercise.file), f"{numbers[:1].upper()}{numbers[1:]}." if numbers else "", case["ended"]]
    about = {"exercise": exercise.id, "function": check.function, "check": check.title}
    return {**case, **about, "told": [*filter(None, told)]}
