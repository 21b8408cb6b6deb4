"""One check as a sentence or two: the mistake if it is known, else what happened, and the values."""

from __future__ import annotations

from collections.abc import Iterator

from grader.checks import Difference
from grader.report import Check, ExerciseReport


def cause(check: Check, file: str) -> str:
    """Return what is wrong in one or two sentences: the mistake if it is known, else what happened.

    `file` is the exercise's: what no call has led to is a matter of the file and not of one of its functions.
    """
    if check.outcome == "not_attempted":
        return sentence(check.message)
    told = _told(check)
    if told.startswith(f"{file} "):
        return told
    return f"{check.file or file if is_of_the_file(check) else check.function}: {told}"


def is_of_the_file(check: Check) -> bool:
    """Tell whether it went wrong before any function was called."""
    at_work = check.call is None and check.outcome in ("crashed", "timed_out")
    return at_work and (bool(check.traceback) or check.line_number is None)


def is_of_the_head(check: Check) -> bool:
    """Tell whether the function's own parameters are what is wrong, whatever came of that."""
    return (check.message or "").startswith("the parameters ")


def loads(exercise: ExerciseReport) -> bool:
    """Tell whether the exercise's file is there, its own, and loads, so that what is told is of a function."""
    check = exercise.decisive
    if check is None:
        return True
    is_there = check.message not in nothing_there(exercise.file) and step_to_file(check, exercise.file) is None
    return is_there and not is_of_the_file(check) and not is_of_another(check)


def nothing_there(file: str) -> tuple[str, str]:
    """Return what is said of a file that is not there, or that holds nothing."""
    return f"{file} is missing", f"{file} is empty"


def step_to_file(check: Check, file: str) -> str | None:
    """Return what brings a file to its place that is missing there and seems to lie elsewhere; else None."""
    message = check.message or ""
    return message.rpartition(": ")[2] if message.startswith(f"{file} is missing, but ") else None


def is_of_another(check: Check) -> bool:
    """Tell whether the file holds another exercise's functions in place of its own."""
    message = check.message or ""
    return check.misplaced and " has no function of " in message and ", but those of " in message


def is_in_a_loop(check: Check) -> bool:
    """Tell whether the line that is quoted begins a loop."""
    return (check.line or "").partition(": ")[2].startswith(("while", "for "))


def values(difference: Difference) -> Iterator[str]:
    """Yield what was expected and what came, and how far the two are apart where that says something."""
    if difference.expected is not None:
        place = f" at {difference.where}" if difference.where and difference.kind == "value" else ""
        shape = " shape" if difference.kind == "shape" and difference.expected.startswith("(") else ""
        yield f"expected{shape}{place}: {difference.expected}"
        yield f"got: {'a value ' * (difference.got or '').startswith('of ')}{difference.got}"
    if difference.kind == "value" and difference.factor is not None:
        everywhere = ", everywhere" if difference.where else ""
        yield f"yours is {difference.factor:g} times the expected{everywhere}"
    elif difference.kind == "value" and difference.relative_error is not None and difference.relative_error <= 1:
        off = _percent(difference.relative_error)
        yield (
            f"yours is off by up to {off} of the largest expected value"
            if difference.where
            else f"yours is off by {off}"
        )


def _percent(ratio: float) -> str:
    return f"{float(f'{100 * ratio:.2g}'):g} %"


def sentence(message: str | None) -> str:
    """Return a message with a full stop, if it has no end of its own."""
    text = message or ""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _told(check: Check) -> str:
    named = [diagnosis.sentence for diagnosis in check.diagnosis] if check.outcome == "failed" else []
    if check.outcome == "timed_out" and check.line is not None and not is_of_the_head(check):
        loop = "the loop in " * is_in_a_loop(check)
        which = ", which does not end, or goes round far too often" * is_in_a_loop(check)
        late = (check.message or "").partition(":")[0]
        return f"{late}; when it was stopped, it was in {loop}line {check.line_number}{which}."
    return named[0] if named else sentence(check.message)
