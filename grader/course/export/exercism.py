"""Exercism's results.json, version 3: the state of each test, and no points."""

from __future__ import annotations

import json
from typing import Any

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport

_LONGEST = 65_535
_PRINTED = 500
_CUT = "\n... (cut: 500 characters are shown)"
_STATES = {"passed": "pass", "crashed": "error", "timed_out": "error"}


def exercism(final: Final) -> bytes:
    """Return a result as Exercism's website reads it."""
    return json.dumps(fields(final), indent=1).encode() + b"\n"


def fields(final: Final) -> dict[str, Any]:
    """Return the fields of a result."""
    exercises = final.report.exercises if final.report is not None else []
    tests = [
        _test(exercise, check, number) for number, exercise in enumerate(exercises, 1) for check in exercise.checks
    ]
    if not tests:
        said = "\n".join([words.headline(final), *words.reasons(final)])
        return {"version": 3, "status": "error", "message": said[:_LONGEST], "tests": []}
    passed = all(test["status"] == "pass" for test in tests)
    return {"version": 3, "status": "pass" if passed else "fail", "message": None, "tests": tests}


def _test(exercise: ExerciseReport, check: Check, number: int) -> dict[str, Any]:
    state = _STATES.get(check.outcome, "fail")
    made: dict[str, Any] = {"name": words.asked(check), "status": state, "task_id": number}
    if state != "pass":
        made["message"] = "\n".join(words.told(exercise, check))[:_LONGEST]
    if printed := words.printed(check):
        made["output"] = printed if len(printed) <= _PRINTED else printed[: _PRINTED - len(_CUT)] + _CUT
    return made
