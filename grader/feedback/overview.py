"""A line for each exercise: score, how it stands, what is wrong; and which of them comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from grader.feedback.paragraphs import cut, put, wrapped
from grader.feedback.sentences import cause
from grader.report import ExerciseReport, Report

_STATES = {
    "passed": ("right", "green"),
    "failed": ("wrong", "red"),
    "crashed": ("crashes", "red"),
    "timed_out": ("too slow", "red"),
    "not_attempted": ("not written", "yellow"),
    "skipped": ("waits", "yellow"),
}
_MISSING = ("missing", "yellow")
UNFINISHED = ("not_attempted", "skipped")
_ROOMY = 60  # columns from which on the sentence has a place in the line
_NAMELESS = ("constant", "mutant")  # of these there are many with one id


def table(report: Report, console: Console) -> None:
    """Print a line for each exercise, and the score; a slip that is made in several is named once."""
    first: dict[str, str] = {}
    for exercise in report.exercises:
        slip = _slip(exercise)
        before = first.setdefault(slip, exercise.id) if slip is not None else exercise.id
        for line in row(exercise, console, console.width, same_as=before if before != exercise.id else None):
            console.print(line, soft_wrap=True)
    put(console, _total(report))


def row(exercise: ExerciseReport, console: Console, width: int, *, same_as: str | None = None) -> list[Text]:
    """Return an exercise as a line of a table: its score, how it stands, what is wrong.

    Where hardly a word of that would fit it stands below, in two lines at most. `same_as` is the exercise that has the
    same slip and was shown before.
    """
    check = exercise.decisive
    is_missing = check is not None and (check.message or "").startswith(f"{exercise.file} is missing")
    word, colour = _MISSING if is_missing else _STATES[check.outcome if check is not None else "passed"]
    score = f"{exercise.score}/{exercise.max_score}"
    whole = cause(check, exercise.file) if check is not None else exercise.title
    if check is not None and same_as is not None:
        whole = f"{check.function}: the same slip as in {same_as}"
    head = Text.assemble((f"{exercise.id:5}", "bold"), f"{score:>6}  ", (f"{word:11}", colour))
    if width >= _ROOMY:
        return [head + Text(f"  {cut(whole, width - 26)}")]
    below = wrapped((2, whole), width)
    shortened = [below[0], Text(f"  {cut(below[1].plain.strip() + ' ...', width - 2)}")] if len(below) > 2 else below
    head.rstrip()
    return [head, *shortened]


def in_order(unsolved: Sequence[ExerciseReport]) -> list[ExerciseReport]:
    """Return the exercises in the order in which to go on: those that are begun first."""
    begun = [exercise for exercise in unsolved if (check := exercise.decisive) and check.outcome not in UNFINISHED]
    return [*begun, *(exercise for exercise in unsolved if exercise not in begun)]


def shared(unsolved: Sequence[ExerciseReport]) -> Iterator[str]:
    """Yield where else the slip is that is told of the exercise to go on with."""
    told, *others = in_order(unsolved)
    same = [one for one in others if _slip(one) is not None and _slip(one) == _slip(told)]
    places = [f"{one.decisive.function} in {one.id}" for one in same if one.decisive is not None]
    if places:
        yield f"The same slip is in {', '.join(places[:-1])}{' and ' * (len(places) > 1)}{places[-1]}."


def _slip(exercise: ExerciseReport) -> str | None:
    """Return which known mistake an exercise shows first, None where there is none with a name of its own."""
    check = exercise.decisive
    if check is None or check.outcome != "failed" or not check.diagnosis:
        return None
    known = check.diagnosis[0]
    return known.id if known.by == "catalogue" and known.id not in _NAMELESS else None


def _total(report: Report) -> Text:
    cases = "practice cases"
    if report.cases.key_id != "practice":  # read by somebody who grades others
        held = f", isolation {report.isolation.level}" if report.isolation is not None else ""
        cases = f"cases of key {report.cases.key_id}{held}"
    return Text.assemble((f"Score: {report.score}/{report.max_score}", "bold"), (f" ({cases})", "dim"))
