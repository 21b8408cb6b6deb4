"""The score of an exercise in a line, in which all of its checks are counted."""

from __future__ import annotations

from collections import Counter

from rich.text import Text

from grader.feedback.sentences import is_of_the_file
from grader.report import ExerciseReport
from grader.text import counted


def score(exercise: ExerciseReport, width: int, *, alone: bool) -> Text:
    """Return the points of an exercise, and what became of its checks: at length where that fits into the width."""
    passed = sum(check.outcome == "passed" for check in exercise.checks)
    points, name = f"{exercise.score}/{exercise.max_score}", f"{exercise.id} {exercise.title}"
    word = f"Score: {points} in {name}" if alone else f"{name}: {points}"
    checks, others = counted(len(exercise.checks), "check"), _others(exercise)
    told, fewer = (f", {passed} of {number} passed" for number in (checks, checks.partition(" ")[0]))
    ways = [told + others[0], fewer + others[0], *(told + other for other in others)]
    return Text.assemble((word, "bold"), next((way for way in ways if len(word) + len(way) <= width), ways[-1]))


def _others(exercise: ExerciseReport) -> tuple[str, ...]:
    """Return what became of the checks that have not passed, so that all of them are counted: at length, and short.

    Nothing is to be counted of a file that does not run, or in which nothing is written: that is all of them.
    """
    told = exercise.decisive
    if told is None or is_of_the_file(told) or (told.message or "").startswith(f"{exercise.file} "):
        return ("",)
    outcomes = Counter(check.outcome for check in exercise.checks)
    failed = outcomes["failed"] + outcomes["crashed"] + outcomes["timed_out"]
    unwritten, waiting = outcomes["not_attempted"], outcomes["skipped"]
    if not failed and not outcomes["passed"]:
        return ("",)
    fail = (failed, f"fail{'s' * (failed == 1)}")
    written = (unwritten, "not written")
    wait = (waiting, f"wait{'s' * (waiting == 1)} for {'it' if failed + unwritten == 1 else 'these'}")
    short = (waiting, f"wait{'s' * (waiting == 1)}")
    both = (unwritten + waiting, "not run") if unwritten else short
    return _joined(fail, written, wait), _joined(fail, written, short), _joined(fail, both)


def _joined(*kinds: tuple[int, str]) -> str:
    return "".join(f", {number} {word}" for number, word in kinds if number)
