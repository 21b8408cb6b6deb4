"""What is said of a result in every format: in the same words, and cleaned of all that acts on a screen."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from grader.course.export.final import Final
from grader.feedback import cause, values
from grader.report import Check, ExerciseReport
from grader.text import clean, clean_line

LINE = 2_000
PRINTED = 10_000
OUTCOMES = {
    "passed": "right",
    "failed": "wrong",
    "crashed": "crashes",
    "timed_out": "too slow",
    "not_attempted": "not written",
    "skipped": "waits",
}


@functools.lru_cache(4096)
def line(text: str) -> str:
    """Return a text on one line, cleaned and not too long."""
    return clean_line(text, LINE)


def headline(final: Final) -> str:
    """Return the score that counts, or why there is none."""
    if final.score is None:
        return line(f"No score: {final.why_no_score}")
    most = f" of {final.max_score}" if final.max_score is not None else ""
    return f"Score: {final.score:g}{most}"


def reasons(final: Final) -> Iterator[str]:
    """Yield why the score is that, where it is not as it was graded, and what else should be known."""
    if final.changed and final.mark.score is not None:
        yield f"{final.mark.score} as it was graded"
    if final.mark.status != "excused":
        yield from map(line, final.mark.reasons)
    if final.note is not None:
        yield line(final.note)
    yield from map(line, final.report.notes if final.report is not None else ())


def title(exercise: ExerciseReport) -> str:
    """Return what an exercise is called."""
    return line(f"{exercise.id} {exercise.title}")


def asked(check: Check) -> str:
    """Return what a check asks for, as a sentence whose subject is the function."""
    return line(f"{check.function} {check.title}")


def told(exercise: ExerciseReport, check: Check) -> Iterator[str]:
    """Yield what is said of a check, the cause first."""
    if check.outcome == "passed":
        if check.carried is True:
            yield line(check.message or "")
    else:
        yield line(cause(check, exercise.file))
        if check.outcome == "failed":
            further = dict.fromkeys(diagnosis.sentence for diagnosis in check.diagnosis)
            yield from map(line, list(further)[1:])
        yield place(exercise, check)
        if check.call_short:
            yield line(f"call: {check.call_short}")
        if check.difference is not None:
            yield from map(line, values(check.difference))
        if check.hint and check.outcome == "failed" and not check.diagnosis:
            yield line(f"Hint: {check.hint}")
    yield from (line(f"Remark: {remark}") for remark in check.remarks)


def place(exercise: ExerciseReport, check: Check) -> str:
    """Return the file and, where it is known, the line."""
    number = f", line {check.line_number}" if check.line_number else ""
    source = (check.line or "").partition(": ")[2]
    return line(f"{check.file or exercise.file}{number}{': ' if source else ''}{source}")


def path(folder: str, exercise: ExerciseReport, check: Check) -> str:
    """Return the path of the file in a repository in which a folder holds the exercises."""
    file = line(check.file or exercise.file)
    return file if folder in ("", ".") else f"{folder.rstrip('/')}/{file}"


def printed(check: Check) -> str:
    """Return what the student's code has printed."""
    return clean(check.output, PRINTED).strip("\n")
