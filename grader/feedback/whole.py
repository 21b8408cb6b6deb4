"""What is printed of a whole report."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from grader.feedback.advice import Directions, advice
from grader.feedback.exercise import remarks, screen
from grader.feedback.overview import in_order, shared, table
from grader.feedback.paragraphs import put
from grader.feedback.sentences import cause, sentence
from grader.report import ExerciseReport, Report


def show(report: Report, console: Console, ways: Directions, *, whole: bool = False) -> None:
    """Print the feedback: of one exercise all there is, of several a table and the one to go on with.

    With `whole`, of all that are not right.
    """
    if report.status != "graded":
        word = "was not graded" if report.status == "rejected" else "could not be graded; this is no score of 0"
        put(console, Text(f"{report.submission.id} {word}: {report.message}", "bold"))
    for note in _notes(report):
        put(console, f"Note: {note}")
    if report.status != "graded":
        return
    if len(report.exercises) == 1:
        _screen(report.exercises[0], console, ways)
        return
    table(report, console)
    unsolved = [exercise for exercise in report.exercises if exercise.outcome != "passed"]
    if not unsolved:
        _solved(report, console, ways)
        return
    _unsolved(unsolved, console, ways, whole=whole)


def _notes(report: Report) -> Iterator[str]:
    """Yield the notes, but for what is said first of the exercise that is shown, or why its file cannot be read."""
    unsolved = in_order([exercise for exercise in report.exercises if exercise.outcome != "passed"])
    told = unsolved[0].decisive if unsolved else None
    first = cause(told, unsolved[0].file) if told is not None else ""
    about = first.partition(":")[0] if unsolved and first.startswith(f"{unsolved[0].file}:") else None
    for note in map(sentence, report.notes):
        if note != first and (about is None or not note.startswith(f"{about} ")):
            yield note


def _unsolved(unsolved: list[ExerciseReport], console: Console, ways: Directions, *, whole: bool) -> None:
    """Print the exercise to go on with, or all; what to do next is one thing, and the last that is said."""
    first, *others = in_order(unsolved)
    if not whole:
        for told in shared(unsolved):
            put(console, told)
        if others:
            put(console, Text(f"All there is to say of the others too: {ways.all}", "dim"))
        console.print()
        _screen(first, console, ways, alone=False)
        return
    for exercise in unsolved:
        console.print()
        _screen(exercise, console, ways, alone=False, advised=False)
    console.print()
    for line in advice(first, ways):
        put(console, line)


def _screen(
    exercise: ExerciseReport, console: Console, ways: Directions, *, alone: bool = True, advised: bool = True
) -> None:
    for line in screen(exercise, console, ways, alone=alone, advised=advised):
        console.print(line, soft_wrap=True)


def _solved(report: Report, console: Console, ways: Directions) -> None:
    for line in remarks(report.exercises):
        put(console, line)
    put(console, "Every check passed.")
    if ways.passed is not None:
        put(console, f"Next: {ways.passed}")
    if ways.compare is not None and report.exercises:
        put(console, f"Curious? {ways.compare.replace('{exercise}', report.exercises[0].id)}")
