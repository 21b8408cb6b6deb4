"""GitHub Classroom as it was until it was retired: a line of a step's output that its reporter decodes."""

from __future__ import annotations

import base64
import json
from typing import Any

from grader.course.export import exercism, words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport


def github_classroom(final: Final) -> bytes:
    """Return the line ``result=...`` for ``$GITHUB_OUTPUT``: points as graded, and last what changes them."""
    return b"result=" + base64.b64encode(json.dumps(fields(final)).encode()) + b"\n"


def fields(final: Final) -> dict[str, Any]:
    """Return what the line stands for: that of Exercism with points; none of none where there is no score."""
    made = exercism.fields(final)
    pairs = [
        (exercise, check)
        for exercise in (final.report.exercises if final.report is not None else [])
        for check in exercise.checks
    ]
    if final.score is None:
        made |= {"status": "error", "message": words.headline(final), "max_score": 0, "tests": [_nothing(final)]}
        return made
    tests = [test | _points(*pair) for test, pair in zip(made["tests"], pairs, strict=True)]
    tests += [_change(final)] if final.changed or not tests else []
    return made | {"max_score": final.max_score or 0, "tests": tests}


def _points(exercise: ExerciseReport, check: Check) -> dict[str, Any]:
    return {
        "score": check.points,
        "max_score": check.max_points,
        "line_no": check.line_number or 0,
        "filename": words.line(check.file or exercise.file),
        "duration": check.seconds or 0,
    }


def _nothing(final: Final) -> dict[str, Any]:
    return _row("is graded", "error", words.headline(final), 0)


def _change(final: Final) -> dict[str, Any]:
    """Return what makes the sum of the tests the score that counts."""
    points = final.score or 0
    said = "; ".join(words.reasons(final))
    return _row("what counts", "pass" if final.is_graded else "fail", said, points - (final.mark.score or 0))


def _row(name: str, status: str, said: str, points: float) -> dict[str, Any]:
    made = {"name": name, "status": status, "message": said, "score": round(points, 2), "max_score": 0}
    return made | {"line_no": 0, "filename": "", "duration": 0, "test_code": ""}
