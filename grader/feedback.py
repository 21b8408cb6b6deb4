"""A report as text for a terminal: what is right first, then the first failing check of each exercise.

Meaning never hangs on colour or symbols alone, so that it reads the same through a pipe or a screen reader.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from grader.check import Difference
from grader.report import Check, ExerciseReport, Report

_OUTCOMES = {
    "passed": ("passed", "green"),
    "failed": ("failed", "red"),
    "crashed": ("crashed", "red"),
    "timed_out": ("timed out", "red"),
    "not_attempted": ("not attempted", "yellow"),
    "skipped": ("skipped", "yellow"),
}
_PRINTED_LINES = 8


def show(report: Report, console: Console, *, folder: str, command: str = "grader grade", options: str = "") -> None:
    """Print the feedback.

    `folder` is the submission's, `command` what grades it again and `options` what has to follow every command.
    """
    if report.status != "graded":
        word = "was not graded" if report.status == "rejected" else "could not be graded; this is no score of 0"
        _indented(console, 0, Text(f"{report.submission.id} {word}: {report.message}", "bold"))
        return
    for exercise in report.exercises:
        _indented(console, 0, _score_line(exercise))
    console.print(Text(f"\nScore: {report.score}/{report.max_score}", "bold"))
    untouched = [e for e in report.exercises if all(check.outcome == "not_attempted" for check in e.checks)]
    for exercise in report.exercises:
        if exercise.outcome != "passed" and exercise not in untouched:
            console.print()
            _exercise(exercise, console, folder, command, options)
    if untouched:
        first = untouched[0]
        start = next((check.line_number for check in first.checks if check.line_number), None)
        at = f" line {start}" if start else ""
        names = ", ".join(exercise.id for exercise in untouched)
        console.print()
        _indented(console, 0, f"Not attempted yet: {names}. {first.checks[0].message}.")
        _indented(console, 0, f"Next: edit {folder}/{first.file}{at}, then: {command} {first.id}{options}")
    elif report.score == report.max_score:
        console.print("Every check passed.")
    if report.isolation is not None:
        cases = "practice cases" if report.cases.key_id == "practice" else f"cases of key {report.cases.key_id}"
        console.print(Text(f"\nGraded with {cases} at isolation level {report.isolation.level}.", "dim"))


def explain(check: Check) -> Iterator[tuple[str, str]]:
    """Yield what there is to say of a check that did not pass, as pairs of a word and a sentence."""
    yield check.outcome, _sentence(check)
    if check.call:
        yield "call", check.call
    if check.difference is not None:
        yield from _differs(check.difference)
    if check.detail:
        yield "detail", check.detail
    for line in check.traceback:
        yield "at", line
    for sentence in dict.fromkeys(diagnosis.sentence for diagnosis in check.diagnosis):  # mistakes may share one
        yield "diagnosis", sentence
    if check.hint:
        yield "hint", check.hint


def _differs(difference: Difference) -> Iterator[tuple[str, str]]:
    at = f" at {difference.where}" if difference.where else ""
    if difference.expected is not None:
        place = at if difference.kind == "value" else ""
        yield f"expected{place}", difference.expected
        yield f"got{place}", str(difference.got)
    if difference.kind == "value" and difference.relative_error is not None:
        yield "relative error", f"{difference.relative_error:.2g}"
    if difference.kind == "value" and difference.factor is not None:
        everywhere = ", everywhere" if difference.where else ""
        yield "factor", f"yours is {difference.factor:g} times the expected{everywhere}"


def _score_line(exercise: ExerciseReport) -> Text:
    passed = exercise.score == exercise.max_score
    word, colour = _OUTCOMES[exercise.outcome]
    score = f"{exercise.score}/{exercise.max_score}"
    title = exercise.title if len(exercise.title) <= 44 else f"{exercise.title[:41]}..."
    return Text.assemble(
        (f"{exercise.id:5}", "bold"), f"{title:46}", (f"{score:>7}", "green" if passed else ""), "  ", (word, colour)
    )


def _exercise(exercise: ExerciseReport, console: Console, folder: str, command: str, options: str) -> None:
    failing = next(check for check in exercise.checks if check.outcome not in ("passed", "skipped"))
    passed = sum(check.outcome == "passed" for check in exercise.checks)
    skipped = sum(check.outcome == "skipped" for check in exercise.checks)
    right = f"{passed} of {len(exercise.checks)} checks passed"
    rest = f", {skipped} skipped until earlier ones are right" if skipped else ""
    _indented(console, 0, Text(f"{exercise.id} {exercise.title}: {right}{rest}", "bold"))
    _indented(
        console, 2, Text.assemble((failing.function, "bold"), f": {failing.title} ({_points(failing.max_points)})")
    )
    for word, sentence in explain(failing):
        shown = _OUTCOMES.get(word, (word, ""))
        _indented(console, 4, Text.assemble(shown, f": {sentence}"))
    _printed(failing, console)
    remarks = [f"remark on {check.function}: {remark}" for check in exercise.checks for remark in check.remarks]
    for remark in dict.fromkeys(remarks):  # two checks may have remarked the same
        _indented(console, 2, remark)
    at = f" line {failing.line_number}" if failing.line_number else ""
    _indented(console, 2, f"Next: edit {folder}/{exercise.file}{at}, then: {command} {exercise.id}{options}")
    _indented(console, 2, f"For a nudge: grader hint {exercise.id}{options}")


def _indented(console: Console, columns: int, text: Text | str) -> None:
    """Print a paragraph; rich's own padding would fill its lines with spaces."""
    whole = Text(text) if isinstance(text, str) else text
    for line in whole.wrap(console, max(10, console.width - columns)):
        line.rstrip()
        console.print(Text(" " * columns) + line, soft_wrap=True)


def _points(number: int) -> str:
    return f"{number} point" if number == 1 else f"{number} points"


def _sentence(check: Check) -> str:
    message = check.message or ""
    return message if message.endswith((".", "?", "!")) else f"{message}."


def _printed(check: Check, console: Console) -> None:
    lines = check.output.splitlines()
    for line in lines[:_PRINTED_LINES]:
        _indented(console, 4, Text(f"| {line}", "dim"))
    if len(lines) > _PRINTED_LINES:
        _indented(console, 4, f"| ... and {len(lines) - _PRINTED_LINES} more lines that your code printed")
