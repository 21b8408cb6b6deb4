"""A report as text for a terminal: what is wrong first, then where, what was expected, what was printed, what to do.

Meaning never hangs on colour or symbols alone, so that it reads the same through a pipe or a screen reader. One
exercise takes a dozen lines, all of them a table and the first that is not right: a screen is read from its top.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from grader.checks import Difference
from grader.report import Check, ExerciseReport, Report

_STATES = {
    "passed": ("right", "green"),
    "failed": ("wrong", "red"),
    "crashed": ("crashes", "red"),
    "timed_out": ("too slow", "red"),
    "not_attempted": ("not written", "yellow"),
    "skipped": ("waits", "yellow"),
}
_UNFINISHED = ("not_attempted", "skipped")
_NAMELESS = ("constant", "mutant")  # of these there are many with one id
_LINES = 14  # of one exercise, on a terminal of 80 columns
_PRINTED_LINES = 4
_ALL = "Every check passed."
_OF_A_DEBUGGER = "BdbQuit:"  # what it printed when it found no keyboard says nothing
_PARTED = re.compile(r" (?=Or this |One: |Two: )")  # two mistakes, each of which begins a line
Part = tuple[int, Text | str]
"""A paragraph, and the columns by which it is indented."""


@dataclass(frozen=True)
class Commands:
    """How a reader goes on: the submission's folder, what grades it again, what has to follow every command.

    `again` is the sentence about that, where it is no command.
    """

    folder: str
    grade: str = "grader grade"
    options: str = ""
    again: str | None = None


def show(report: Report, console: Console, commands: Commands, *, whole: bool = False) -> None:
    """Print the feedback: of one exercise all there is, of several a table and the one to go on with.

    With `whole`, of all that are not right.
    """
    if report.status != "graded":
        word = "was not graded" if report.status == "rejected" else "could not be graded; this is no score of 0"
        _print(console, Text(f"{report.submission.id} {word}: {report.message}", "bold"))
    for note in report.notes:
        _print(console, f"Note: {_sentence(note)}")
    if report.status != "graded":
        return
    unsolved = [exercise for exercise in report.exercises if exercise.outcome != "passed"]
    if len(report.exercises) > 1:
        table(report, console)
    if not unsolved:
        _solved(report, console)
    for exercise in unsolved if whole else in_order(unsolved)[:1]:
        if len(report.exercises) > 1:
            console.print()
        for line in screen(exercise, console, commands, alone=len(report.exercises) == 1):
            console.print(line, soft_wrap=True)
    if len(unsolved) > 1 and not whole:
        _others(unsolved, console, commands)


def table(report: Report, console: Console) -> None:
    """Print a line for each exercise, and the score; a slip that is made in several is named once."""
    first: dict[str, str] = {}
    for exercise in report.exercises:
        slip = _slip(exercise)
        before = first.setdefault(slip, exercise.id) if slip is not None else exercise.id
        console.print(row(exercise, console.width, same_as=before if before != exercise.id else None), soft_wrap=True)
    _print(console, _total(report))


def screen(
    exercise: ExerciseReport, console: Console, commands: Commands, *, alone: bool, room: int | None = None
) -> list[Text]:
    """Return the lines of one exercise, as many as fit on a screen, the least needed left out first.

    `room` is how many lines there are; where it is not known, as many as are a screen of 80 columns.
    """
    check = exercise.decisive
    if check is None:
        said: list[Text | str] = [*_remarks([exercise]), _score(exercise, alone=alone), _ALL]
        solved: list[Part] = [(0, line) for line in said]
        return [line for part in solved for line in _wrapped(console, part, console.width)]
    end: list[Part] = [(0, _score(exercise, alone=alone)), (0, _next(exercise, commands, console.width))]
    for left_out in range(5):
        parts: list[Part] = [
            *((0, Text(line, "bold")) for line in _PARTED.split(cause(check, exercise.file))),
            *_parts(exercise, check, commands, left_out),
            *end,
        ]
        width = console.width if room is not None else max(80, console.width)
        if sum(len(_wrapped(console, part, width)) for part in parts) <= min(room or _LINES, _LINES):
            break
    return [line for part in parts for line in _wrapped(console, part, console.width)]


def in_order(unsolved: Sequence[ExerciseReport]) -> list[ExerciseReport]:
    """Return the exercises in the order in which to go on: those that are begun first."""
    begun = [exercise for exercise in unsolved if (check := exercise.decisive) and check.outcome not in _UNFINISHED]
    return [*begun, *(exercise for exercise in unsolved if exercise not in begun)]


def row(exercise: ExerciseReport, width: int, *, same_as: str | None = None) -> Text:
    """Return an exercise as a line of a table: its score, how it stands, what is wrong.

    `same_as` is the exercise that has the same slip and was shown before.
    """
    check = exercise.decisive
    word, colour = _STATES[check.outcome if check is not None else "passed"]
    score = f"{exercise.score}/{exercise.max_score}"
    whole = cause(check, exercise.file) if check is not None else exercise.title
    if check is not None and same_as is not None:
        whole = f"{check.function}: the same slip as in {same_as}"
    told = _cut(whole, width - 26)
    return Text.assemble(
        (f"{exercise.id:5}", "bold"), f"{score:>6}  ", (f"{word:11}", colour), f"  {told}"[: width - 24]
    )


def _slip(exercise: ExerciseReport) -> str | None:
    """Return which known mistake an exercise shows first, None where there is none with a name of its own."""
    check = exercise.decisive
    if check is None or check.outcome != "failed" or not check.diagnosis:
        return None
    known = check.diagnosis[0]
    return known.id if known.by == "catalogue" and known.id not in _NAMELESS else None


def cause(check: Check, file: str) -> str:
    """Return what is wrong in one or two sentences: the mistake if it is known, else what happened.

    `file` is the exercise's: what no call has led to is a matter of the file and not of one of its functions.
    """
    if check.outcome == "not_attempted":
        return _sentence(check.message)
    return f"{file if _is_of_the_file(check) else check.function}: {_told(check)}"


def _is_of_the_file(check: Check) -> bool:
    if check.outcome == "timed_out":
        return check.call is None and check.line_number is None
    return check.outcome == "crashed" and check.call is None and bool(check.traceback)


def _told(check: Check) -> str:
    named = [diagnosis.sentence for diagnosis in check.diagnosis] if check.outcome == "failed" else []
    return named[0] if named else _sentence(check.message)


def values(difference: Difference) -> Iterator[str]:
    """Yield what was expected and what came, and how far the two are apart where that says something."""
    if difference.expected is not None:
        place = f" at {difference.where}" if difference.where and difference.kind == "value" else ""
        shape = " shape" if difference.kind == "shape" and difference.expected.startswith("(") else ""
        yield f"expected{shape}{place}: {difference.expected}"
        yield f"got: {difference.got}"
    if difference.kind == "value" and difference.factor is not None:
        everywhere = ", everywhere" if difference.where else ""
        yield f"yours is {difference.factor:g} times the expected{everywhere}"
    elif difference.kind == "value" and difference.relative_error is not None and difference.relative_error <= 1:
        yield (
            f"the largest difference is {difference.relative_error:.2g} of the largest value that is expected"
            if difference.where
            else f"relative error: {difference.relative_error:.2g}"
        )


def _others(unsolved: Sequence[ExerciseReport], console: Console, commands: Commands) -> None:
    for sentence in _shared(unsolved):
        _print(console, sentence)
    _print(console, Text(f"The others too: {commands.grade}{commands.options} --all", "dim"))


def _shared(unsolved: Sequence[ExerciseReport]) -> Iterator[str]:
    """Yield where else the slip is that is told of the exercise to go on with."""
    told, *others = in_order(unsolved)
    same = [one for one in others if _slip(one) is not None and _slip(one) == _slip(told)]
    places = [f"{one.decisive.function} in {one.id}" for one in same if one.decisive is not None]
    if places:
        yield f"The same slip is in {', '.join(places[:-1])}{' and ' * (len(places) > 1)}{places[-1]}."


def _solved(report: Report, console: Console) -> None:
    for line in _remarks(report.exercises):
        _print(console, line)
    if len(report.exercises) == 1:
        _print(console, _score(report.exercises[0], alone=True))
    _print(console, _ALL)


def _cut(text: str, width: int) -> str:
    """Return a text cut to a line, between words."""
    if len(text) <= width:
        return text
    return f"{text[: max(0, width - 3)].rpartition(' ')[0]} ..."


def _total(report: Report) -> Text:
    cases = "practice cases" if report.cases.key_id == "practice" else f"cases of key {report.cases.key_id}"
    held = f", isolation {report.isolation.level}" if report.isolation is not None else ""
    return Text.assemble((f"Score: {report.score}/{report.max_score}", "bold"), (f" ({cases}{held})", "dim"))


def _score(exercise: ExerciseReport, *, alone: bool) -> Text:
    passed = sum(check.outcome == "passed" for check in exercise.checks)
    score, name = f"{exercise.score}/{exercise.max_score}", f"{exercise.id} {exercise.title}"
    word = f"Score: {score} in {name}" if alone else f"{name}: {score}"
    return Text.assemble((word, "bold"), f", {passed} of {len(exercise.checks)} checks passed")


def _parts(exercise: ExerciseReport, check: Check, commands: Commands, left_out: int) -> Iterator[Part]:
    """Yield what there is to say beside the cause, with the columns by which each is indented.

    Left out are, one after the other, most of what was printed, a second likely mistake, what only repeats, and
    what is right with a mistake elsewhere.
    """
    if check.outcome == "failed" and left_out < 2:
        yield from ((0, sentence) for sentence in _further(check))
    yield 0, _place(exercise, check, commands)
    if check.outcome in ("failed", "timed_out") and left_out < 3:
        yield 2, f"asked for: {check.title} ({check.max_points} point{'s' if check.max_points > 1 else ''})"
    source = (check.line or "").partition(": ")[2]
    if source and "\n" not in (check.detail or ""):  # of a syntax error the detail shows it, with a caret
        yield 2, source
    if check.detail and left_out < 3 and check.detail != _OF_A_DEBUGGER:
        yield from ((2, line) for line in check.detail.splitlines()[:3] if line.strip())
    if check.call_short:
        yield 2, f"call: {check.call_short}"
    yield from ((2, line) for line in _compared(check, left_out))
    if check.detail != _OF_A_DEBUGGER:
        yield from ((2, line) for line in _printed(check, 1 if left_out else _PRINTED_LINES))
    if check.hint and check.outcome == "failed" and not check.diagnosis:
        yield 0, f"Hint: {check.hint}"
    yield from ((0, line) for line in list(_remarks([exercise]))[:1])
    if left_out < 4:
        yield from ((0, line) for line in list(_carried(exercise, check))[:1])


def _compared(check: Check, left_out: int) -> Iterator[str]:
    if check.difference is None:
        return
    where = check.difference.where if check.difference.expected is not None else None
    if check.diagnosis and where and left_out < 3:  # else it is what is said first
        yield _sentence(check.message)
    yield from _beside(list(values(check.difference)))


def _next(exercise: ExerciseReport, commands: Commands, width: int) -> str:
    if commands.again is not None:
        return commands.again
    again = f"Next: edit and save, then: {commands.grade} {exercise.id}{commands.options}"
    nudge = f" (a nudge: grader hint {exercise.id}{commands.options})"
    return again + nudge if len(again + nudge) <= width else again


def _further(check: Check) -> list[str]:
    return list(dict.fromkeys(diagnosis.sentence for diagnosis in check.diagnosis))[1:2]


def _beside(lines: Sequence[str]) -> list[str]:
    """Put expected and got on one line where both are short."""
    if len(lines) > 1 and len(lines[0]) + len(lines[1]) <= 70:
        return [f"{lines[0]}   {lines[1]}", *lines[2:]]
    return list(lines)


def _place(exercise: ExerciseReport, check: Check, commands: Commands) -> str:
    """Return file and line in the form of which editors and terminals make a link."""
    line = f":{check.line_number}" if check.line_number else ""
    folder = "" if commands.folder == "." else f"{commands.folder}/"
    return f"{folder}{check.file or exercise.file}{line}"


def _remarks(exercises: Sequence[ExerciseReport]) -> Iterator[str]:
    remarks = (
        f"{check.function}: {text}" for exercise in exercises for check in exercise.checks for text in check.remarks
    )
    yield from (f"Remark on {remark}" for remark in dict.fromkeys(remarks))  # two checks may have remarked the same


def _carried(exercise: ExerciseReport, shown: Check) -> Iterator[str]:
    """Yield which other functions are right with wrong ones of the student's own: there is no mistake to look for."""
    carried = [check for check in exercise.checks if check.carried is True and check.function != shown.function]
    yield from dict.fromkeys(_sentence(f"{check.function}: {check.message}") for check in carried)


def _printed(check: Check, most: int) -> Iterator[Text]:
    lines = check.output.splitlines()
    if lines:
        yield Text("your code printed:", "dim")
    yield from (Text(f"| {line}", "dim") for line in lines[:most])
    if len(lines) > most:
        yield Text(f"| ... and {len(lines) - most} more lines that your code printed", "dim")


def _sentence(message: str | None) -> str:
    text = message or ""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _print(console: Console, text: Text | str) -> None:
    for line in _wrapped(console, (0, text), console.width):
        console.print(line, soft_wrap=True)


def _wrapped(console: Console, part: Part, width: int) -> list[Text]:
    """Return the lines of a paragraph; rich's own padding would fill them with spaces."""
    columns, text = part
    whole = Text(text) if isinstance(text, str) else text
    lines = whole.wrap(console, max(10, width - columns))
    for line in lines:
        line.rstrip()
    return [Text(" " * columns) + line for line in lines if line.plain]
