"""Gradescope's results.json: all texts as plain text, and no score at all where there is none."""

from __future__ import annotations

import json
from typing import Any

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport

_TEXT = {"output_format": "text", "test_output_format": "text", "test_name_format": "text"}


def gradescope(final: Final) -> bytes:
    """Return a result as Gradescope reads it: the score that counts, and a test for each check."""
    said = "\n".join([words.headline(final), *words.reasons(final)])
    made: dict[str, Any] = {"output": said, **_TEXT, "stdout_visibility": "hidden", "tests": []}
    if final.score is not None:
        made = {"score": final.score, **made}
    if final.report is not None:
        if final.report.seconds is not None:
            made["execution_time"] = round(final.report.seconds)
        made["tests"] = [
            _test(exercise, check, f"{number}.{place}", scored=final.score is not None)
            for number, exercise in enumerate(final.report.exercises, 1)
            for place, check in enumerate(exercise.checks, 1)
        ]
    return json.dumps(made, indent=1).encode() + b"\n"


def _test(exercise: ExerciseReport, check: Check, number: str, *, scored: bool) -> dict[str, Any]:
    said = [*words.told(exercise, check)]
    if printed := words.printed(check):
        said += ["your code printed:", printed]
    points = {"score": check.points, "max_score": check.max_points} if scored else {}
    return points | {
        "status": "passed" if check.outcome == "passed" else "failed",
        "name": words.line(f"{exercise.id}: {check.function} {check.title}"),
        "number": number,
        "output": "\n".join(said),
        "visibility": "visible",
    }
