"""What the page of a submission tells of its report: everything, or what holds no word of a student's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from grader.course.page.callings import Callings
from grader.report import Check, Outcome, Report

WORDS: dict[Outcome, str] = {
    "passed": "right",
    "failed": "wrong",
    "crashed": "crashes",
    "timed_out": "too slow",
    "not_attempted": "not written",
    "skipped": "waits for another",
}
_COUNTED: dict[Outcome, tuple[str, str]] = {
    "crashed": ("crash", "crashes"),
    "skipped": ("waits for another", "wait for another"),
}
_MOST_PRINTED = 2_000


class ToldCheck(NamedTuple):
    """A check as it is told: a word for its outcome, sentences, facts by what they are, and what was printed."""

    check: Check
    word: str
    sentences: list[str]
    facts: list[tuple[str, str]]
    printed: str


class ToldExercise(NamedTuple):
    """An exercise as it is told: what is not right first, then the titles of what is."""

    id: str
    title: str
    file: str
    score: int
    max_score: int
    wrong: list[ToldCheck]
    right: list[ToldCheck]


def exercises(report: Report, callings: Callings) -> list[ToldExercise]:
    """Return what is told of the exercises of a report."""
    hidden = callings.hidden is not None
    found = []
    for exercise in report.exercises:
        wrong, right = list[ToldCheck](), list[ToldCheck]()
        for check in exercise.checks:
            told = _without_words(check, report.submission.id, callings) if hidden else _whole(check)
            (right if check.outcome == "passed" else wrong).append(told)
        found.append(
            ToldExercise(exercise.id, exercise.title, exercise.file, exercise.score, exercise.max_score, wrong, right)
        )
    return found


def numbered(number: int, outcome: Outcome) -> str:
    """Return of how many submissions a check has an outcome, in words."""
    one, many = _COUNTED.get(outcome, (WORDS[outcome],) * 2)
    return f"{number} {one if number == 1 else many}"


def _whole(check: Check) -> ToldCheck:
    if check.outcome == "passed":
        message = [check.message] if check.message else []
        return ToldCheck(check, WORDS["passed"], [*message, *check.remarks], [], "")
    known = dict.fromkeys(diagnosis.sentence for diagnosis in check.diagnosis)
    sentences = [*([check.message] if check.message else []), *known, *check.remarks]
    return ToldCheck(check, WORDS[check.outcome], sentences, [*_facts(check)], _cut(check.output.strip()))


def _without_words(check: Check, submission: str, callings: Callings) -> ToldCheck:
    """Tell nothing that a student may have written: messages and lines may quote it."""
    known = dict.fromkeys(diagnosis.unquoted for diagnosis in check.diagnosis)
    return ToldCheck(check, WORDS[check.outcome], [callings.told(one, submission) for one in known], [], "")


def _facts(check: Check) -> Iterator[tuple[str, str]]:
    difference = check.difference
    place = f"{check.file}:{check.line_number}" if check.file else f"line {check.line_number}"
    pairs = (
        ("Where", place if check.line_number and check.outcome not in ("not_attempted", "skipped") else None),
        ("Line", check.line),
        ("Detail", check.detail),
        ("Call", check.call_short or check.call),
        ("Expected", difference.expected if difference is not None else None),
        ("Got", difference.got if difference is not None else None),
        ("Hint", check.hint if check.outcome == "failed" and not check.diagnosis else None),
    )
    yield from ((word, text) for word, text in pairs if text)


def _cut(printed: str) -> str:
    return printed if len(printed) <= _MOST_PRINTED else f"{printed[:_MOST_PRINTED]}\n... (the report has all of it)"
