"""What went wrong in a submission, each thing once: what follows from another mistake is none of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from grader.checks import Diagnosis
from grader.report import Check, ExerciseReport, Outcome, Report

_UNFINISHED: tuple[Outcome, ...] = ("passed", "not_attempted", "skipped")
_SAID = {"failed": "goes wrong where it", "crashed": "crashes where it", "timed_out": "takes too long where it"}


class Cause(NamedTuple):
    """A mistake by where it is, a function or a whole file, and what is said of it; `known` if it has a name."""

    exercise: str
    where: str
    sentence: str
    known: bool


def causes(report: Report, *, quoting: bool = True) -> list[Cause]:
    """Return the causes of what a submission has lost.

    A function whose mistake is known has no further one, and one without has the first thing that went wrong in it.
    Unless `quoting`, what a student has written is left out: messages may quote it, diagnoses do not.
    """
    found = (cause for exercise in report.exercises for cause in _of(exercise, quoting=quoting))
    return list(dict.fromkeys(found))


def _of(exercise: ExerciseReport, *, quoting: bool) -> Iterator[Cause]:
    functions: dict[str, list[Check]] = {}
    for check in exercise.checks:
        if check.outcome not in _UNFINISHED:
            functions.setdefault(check.function, []).append(check)
    unnamed = []
    for function, checks in functions.items():
        own = [known for check in checks for known in _own(check)]
        said = [known.sentence if quoting else known.unquoted for known in own]
        yield from (Cause(exercise.id, function, sentence, known=True) for sentence in said)
        if not own and not any(check.diagnosis for check in checks):
            unnamed.append(checks[0])
    messages = [check.message for check in unnamed]
    for check in unnamed:
        whole = check.outcome == "crashed" and messages.count(check.message) > 1
        where = exercise.file if whole else check.function  # a file that does not load is one mistake, not five
        sentence = check.message if quoting and check.message else _plain(check, whole=whole)
        yield Cause(exercise.id, where, sentence, known=False)


def _own(check: Check) -> list[Diagnosis]:
    """Return the likeliest of a check's diagnoses that is of this function's own."""
    return [one for one in check.diagnosis if one.by != "follows"][:1]


def _plain(check: Check, *, whole: bool) -> str:
    return "crashes" if whole else f"{_SAID[check.outcome]} {check.title}"
