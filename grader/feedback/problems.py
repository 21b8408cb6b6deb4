"""A report as lines that editors read: file, line, kind, message, as compilers print them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.feedback import cause
from grader.report import ExerciseReport, Report

_KINDS = {"failed": "error", "crashed": "error", "timed_out": "error", "not_attempted": "info"}


def problems(report: Report, folder: Path) -> Iterator[str]:
    r"""Yield a line for each check that has something to mend: ``exercises/ex3_compare.py:34: error: ...``.

    The editor's side of it is ``^(.*):(\d+): (error|info): (.*)$``. A mistake is told once for each of its lines.
    """
    told: set[str] = set()
    for exercise in report.exercises:
        for line in _of_exercise(exercise, folder):
            if line not in told:
                told.add(line)
                yield line


def _of_exercise(exercise: ExerciseReport, folder: Path) -> Iterator[str]:
    unwritten: set[str] = set()  # functions of which that has been told: one place for each is enough
    for check in exercise.checks:
        kind = _KINDS.get(check.outcome)
        if kind is not None and check.function not in unwritten:
            if kind == "info":
                unwritten.add(check.function)
            path = (folder / (check.file or exercise.file)).as_posix()
            yield f"{path}:{check.line_number or 1}: {kind}: {' '.join(cause(check, exercise.file).split())}"
