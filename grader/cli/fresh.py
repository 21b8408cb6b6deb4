"""Grade what is on disk now, for commands that hang on the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from grader.cli.waiting import waiting_told

if TYPE_CHECKING:
    from grader.key import Key
    from grader.report import Report
    from grader.section import Exercise, Section
    from grader.submission import Submission


def graded(
    section: Section,
    taken: Submission,
    exercises: tuple[Exercise, ...] = (),
    key: Key | None = None,
    *,
    allow_unconfined: bool = False,
) -> Report:
    """Return the full report on some exercises, all if none is named; by the practice key if no other is given.

    Raises
    ------
    InternalError
        If it could not be graded: nothing may be made of a score that is not there.
    """
    from grader.sandbox.sandbox import Sandbox

    draws = any(map(taken.imports_matplotlib, exercises or section.exercises))
    sandbox = Sandbox(section.packages, section.limits, given=section.given, draws=draws)
    from grader.errors import InternalError
    from grader.grading import Grader
    from grader.key import PRACTICE

    grader = Grader(section, key or PRACTICE, sandbox, allow_unconfined=allow_unconfined)
    try:
        with waiting_told(lambda: grader.calling):
            report = grader.grade(taken, exercises)
    finally:
        grader.close()
    if report.status != "graded":
        raise InternalError(f"the grader broke, and this says nothing about the submission: {report.message}")
    return report
