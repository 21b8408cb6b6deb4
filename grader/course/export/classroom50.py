"""Classroom 50's result.json: points are whole numbers, and where there is no score it is 0 of 0."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport

VARIABLES = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}


def classroom50(final: Final, environment: Mapping[str, str], submitted: str, *, scale: int = 1) -> bytes:
    """Return a result as Classroom 50 collects it; it stamps itself whose it is.

    `submitted` is when it was handed in, in UTC. All points are multiplied by `scale`, which makes them whole.
    """
    made: dict[str, Any] = {"schema": "classroom50/result/v1"}
    made |= {field: environment.get(variable, "") for field, variable in VARIABLES.items()}
    made["review"] = made["review"] or made["commit"]
    tests = _tests(final, scale)
    made |= {
        "datetime": submitted,
        "score": round((final.score or 0) * scale),
        "max-score": (final.max_score or 0) * scale if final.score is not None else 0,
        "tests": tests,
    }
    return json.dumps(made, indent=1).encode() + b"\n"


def _tests(final: Final, scale: int) -> list[dict[str, Any]]:
    if final.score is None:
        return [_test("is graded", words.headline(final), 0, 0, passed=False)]
    exercises = final.report.exercises if final.report is not None else []
    tests = [_of_check(exercise, check, scale) for exercise in exercises for check in exercise.checks]
    if final.changed or not tests:
        change = round((final.score - (final.mark.score or 0)) * scale)
        tests.append(_test("what counts", "; ".join(words.reasons(final)), change, 0, passed=final.is_graded))
    return tests


def _of_check(exercise: ExerciseReport, check: Check, scale: int) -> dict[str, Any]:
    said = "\n".join(words.told(exercise, check))
    points, most = check.points * scale, check.max_points * scale
    return _test(f"{exercise.id}: {words.asked(check)}", said, points, most, passed=check.outcome == "passed")


def _test(name: str, said: str, points: int, most: int, *, passed: bool) -> dict[str, Any]:
    return {"test-name": words.line(name), "passed": passed, "score": points, "max-score": most, "message": said}
