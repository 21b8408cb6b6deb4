"""All there is to say of one exercise, on one screen: the cause, where, expected and got, what was printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from grader.feedback.advice import Directions, advice
from grader.feedback.paragraphs import Paragraph, Part, cut, wrapped
from grader.feedback.score import score
from grader.feedback.sentences import cause, is_of_the_file, is_of_the_head, sentence, step_to_file, values
from grader.report import Check, ExerciseReport
from grader.text import counted

_LINES = 14  # of one exercise, on a terminal of 80 columns
_PRINTED_LINES = 4
_PRINTED_COLUMNS = 70  # of each, which may be a whole array
_DETAIL_COLUMNS = 76  # of what Python says of an exception that is explained
_OF_A_DEBUGGER = "BdbQuit"  # what it printed when it found no keyboard says nothing
_FOREIGN = 3  # bytes of a line that are no text: what has more is nothing to be read
_IS_IN_THE_LINE = "NotImplementedError"  # the line that raises it is quoted, and says so
_PARTED = re.compile(r" (?=Or this |One: |Two: )")  # two mistakes, each of which begins a line


def screen(
    exercise: ExerciseReport,
    console: Console,
    ways: Directions,
    *,
    alone: bool,
    advised: bool = True,
    room: int | None = None,
    hint: str | None = None,
) -> list[Text]:
    """Return the lines of one exercise, as many as fit on a screen, the least needed left out first.

    `room` is how many lines there are; where it is not known, as many as are a screen of 80 columns. `hint` is one
    that the reader has asked for.
    """
    paragraphs = halves(exercise, console, ways, alone=alone, advised=advised, room=room, hint=hint)
    return [line for half in paragraphs for paragraph in half for line in paragraph]


def halves(
    exercise: ExerciseReport,
    console: Console,
    ways: Directions,
    *,
    alone: bool,
    advised: bool = True,
    room: int | None = None,
    hint: str | None = None,
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return the same as paragraphs: what is told, and what ends it, of which the last are what to do next."""
    check = exercise.decisive
    score_line: list[Part] = [(0, score(exercise, console.width, alone=alone))]
    asked: list[Part] = [(0, hint)] if hint is not None else []
    next_steps: list[Part] = [(0, line) for line in (advice(exercise, ways) if advised else ())]
    told, end = [*score_line, *((0, line) for line in remarks([exercise])), (0, "Every check passed.")], next_steps
    most = _LINES + _height(asked, console.width)
    width = console.width if room is not None else max(80, console.width)
    for left_out in range(7 if check is not None else 0):
        assert check is not None
        said = _parts(exercise, check, ways, left_out, advised=advised)
        told, end = [*_said_first(exercise, check), *said, *asked], [*score_line, *next_steps]
        if _height([*told, *end], width) <= min(room or _LINES, most):
            break
    first, last = ([wrapped(part, console.width) for part in half] for half in (told, end))
    return first, last


def _height(parts: list[Part], width: int) -> int:
    return sum(len(wrapped(part, width)) for part in parts)


def remarks(exercises: Sequence[ExerciseReport]) -> Iterator[str]:
    """Yield what was remarked of checks, each once."""
    found = (
        f"{check.function}: {text}" for exercise in exercises for check in exercise.checks for text in check.remarks
    )
    yield from (f"Remark on {remark}" for remark in dict.fromkeys(found))  # two checks may have remarked the same


def _said_first(exercise: ExerciseReport, check: Check) -> Iterator[Part]:
    yield from ((0, Text(line, "bold")) for line in _PARTED.split(cause(check, exercise.file)))


def _parts(exercise: ExerciseReport, check: Check, ways: Directions, left_out: int, *, advised: bool) -> Iterator[Part]:
    """Yield what there is to say beside the cause, with the columns by which each is indented.

    Left out are, one after the other, most of what was printed, a second likely mistake, how large a difference is,
    what only repeats, what is right with a mistake elsewhere, and what is asked for.
    """
    if check.outcome == "failed" and left_out < 2:
        yield from ((0, other) for other in _second(check))
    is_there = step_to_file(check, exercise.file) is None
    if is_there and (check.outcome != "not_attempted" or not advised):  # else what to do next says where
        yield 0, ways.place(check, exercise.file)
    source = _source(check)
    if source and "\n" not in (check.detail or ""):  # of a syntax error the detail shows it, with a caret
        yield 2, source
    if check.outcome in ("failed", "timed_out") and left_out < 6 and not _is_at_the_wrong_place(check):
        yield 2, f"asked for: {check.title} ({check.max_points} point{'s' if check.max_points > 1 else ''})"
    raised = (check.detail or "").partition(":")[0]
    is_there = raised not in (_OF_A_DEBUGGER, _IS_IN_THE_LINE) and not _is_raised_below_its_head(check)
    detail = [(2, line) for line in _detail(check, check.detail or "") if line.strip()] * (is_there and left_out < 4)
    call = [(2, f"call: {check.call_short}")] if check.call_short else []
    yield from [*call, *detail] if check.outcome == "failed" else [*detail, *call]  # expected and got behind the call
    yield from ((2, line) for line in _compared(check, left_out))
    if raised != _OF_A_DEBUGGER:
        yield from ((2, line) for line in _printed(check, 1 if left_out else _PRINTED_LINES))
    if check.hint and check.outcome == "failed" and not check.diagnosis:
        yield 0, f"Hint: {check.hint}"
    yield from ((0, line) for line in list(remarks([exercise]))[:1])
    if left_out < 5:
        yield from ((0, line) for line in list(_carried(exercise, check))[:1])


def _detail(check: Check, detail: str) -> list[str]:
    """Return what there is to see beside the sentence; Python's own words are short where that says what they mean."""
    lines = detail.splitlines()[:3]
    is_said = check.outcome == "crashed" and not (check.message or "").startswith("raised ")
    return [cut(line, _DETAIL_COLUMNS) for line in lines] if is_said else lines


def _is_raised_below_its_head(check: Check) -> bool:
    """Tell whether an exception came of another line than the head that is quoted, which is to be mended."""
    return is_of_the_head(check) and bool(check.traceback) and check.line not in check.traceback


def _source(check: Check) -> str:
    """Return the line that is quoted, with its number where another one is to be mended: it only raised."""
    place, _, source = (check.line or "").partition(": ")
    if source.count("\ufffd") > _FOREIGN:
        return ""
    return f"{place.rpartition(', ')[2]}: {source}" if source and check.line_number is None else source


def _is_at_the_wrong_place(check: Check) -> bool:
    """Tell whether what is asked for of a function has nothing to do with it yet."""
    return check.misplaced or is_of_the_file(check)


def _compared(check: Check, left_out: int) -> Iterator[str]:
    if check.difference is None:
        return
    where = check.difference.where if check.difference.expected is not None else None
    if check.diagnosis and where and left_out < 4:  # else it is what is said first
        yield sentence(check.message)
    told = list(values(check.difference))
    if check.diagnosis and not told and check.difference.got is not None:  # else it is what is said first
        told = [f"got: {check.difference.got}"]
    yield from _beside(told if left_out < 3 or len(told) < 3 else told[:2])


def _second(check: Check) -> list[str]:
    return list(dict.fromkeys(diagnosis.sentence for diagnosis in check.diagnosis))[1:2]


def _beside(lines: Sequence[str]) -> list[str]:
    """Put expected and got on one line where both are short."""
    if len(lines) > 1 and len(lines[0]) + len(lines[1]) <= 70:
        return [f"{lines[0]}   {lines[1]}", *lines[2:]]
    return list(lines)


def _carried(exercise: ExerciseReport, shown: Check) -> Iterator[str]:
    """Yield which other functions are right with wrong ones of the student's own: there is no mistake to look for."""
    carried = [check for check in exercise.checks if check.carried is True and check.function != shown.function]
    yield from dict.fromkeys(sentence(f"{check.function}: {check.message}") for check in carried)


def _printed(check: Check, most: int) -> Iterator[Text]:
    lines = check.output.splitlines()
    if lines:
        yield Text(f"your code printed{' in this case' * (check.call is not None)}:", "dim")
    yield from (
        Text(f"| {line[:_PRINTED_COLUMNS]}{' ...' * (len(line) > _PRINTED_COLUMNS)}", "dim") for line in lines[:most]
    )
    if len(lines) > most:
        yield Text(f"| ... and {counted(len(lines) - most, 'more line')} that your code printed", "dim")
