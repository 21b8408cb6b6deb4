"""What the first page shows, put together from figures, marks and what is known of the run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from grader.course.manifest import Manifest, key_named
from grader.course.marks import Mark, Marks
from grader.course.page.callings import Callings, Link
from grader.course.policy import rounded
from grader.course.statistics import CheckFigures, Figures
from grader.course.tally import without
from grader.report import Report
from grader.text import counted

MOST_CAUSES = 15
FEWEST = 10  # graded submissions below which a correlation says nothing
_NAMED = 8
_UNFAIR = "goes against the rest"
_FEWEST_WRONG = 5
_STATUS = {
    "graded": "graded",
    "rejected": "rejected",
    "grader_error": "the grader broke",
    "missing": "missing",
    "not_graded": "not graded",
    "excused": "excused",
}
_REASON = {
    "rejected": "rejected, so without a score",
    "grader_error": "the grader or its machine broke: nothing is said of these",
    "kept": "could not be graded again, so the earlier result stands",
    "older": "graded by an earlier version of the section or the grader",
    "missing": "on the roster, and handed in nothing",
    "unlisted": "not on the roster",
}


class Held(NamedTuple):
    """What of a report the table of the class shows; `earlier` is why it is no report of today."""

    id: str
    status: str
    score: int | None
    max_score: int | None
    message: str | None
    exercises: tuple[int, ...]
    notes: int
    earlier: tuple[str, str] | None


class ClassLine(NamedTuple):
    """A line of the table of the class."""

    label: str
    name: str
    href: str | None
    status: str
    said: str
    score: int | None
    final: str | None
    exercises: tuple[int, ...]


class ToLookAt(NamedTuple):
    """What a person should look at: why, and whom it is about."""

    why: str
    links: list[Link]
    more: int
    number: int


class Group(NamedTuple):
    """Some of those behind a number, and how many more there are."""

    links: list[Link]
    more: int


def entry(report: Report, run: Manifest | None) -> Held:
    """Return what is held of a report."""
    scores = tuple(exercise.score for exercise in report.exercises)
    return Held(
        report.submission.id,
        report.status,
        report.score,
        report.max_score,
        report.message,
        scores,
        len(report.notes),
        _earlier(report, run),
    )


def status(one: Held | None, mark: Mark | None = None) -> str:
    """Return how a submission stands, in words that claim nothing that is not so."""
    if mark is not None and mark.excused:
        return _STATUS["excused"]
    if one is None:
        return _STATUS["not_graded" if mark is not None and mark.status == "not_graded" else "missing"]
    word = _STATUS.get(one.status, one.status)
    return f"{word}, {'kept' if one.earlier[0] == 'kept' else 'older'}" if one.earlier is not None else word


def shown(points: Decimal | None) -> str | None:
    """Return points as they are written, None where there are none."""
    return None if points is None else f"{rounded(points):f}"


def lines(entries: Mapping[str, Held], marks: Marks, callings: Callings, *, decided: bool) -> list[ClassLine]:
    """Return the table of the class: a line for each student, and one for each attempt that does not count."""
    made, counted = list[tuple[bool, ClassLine]](), set[str]()
    for mark in marks.marks:
        one = entries.get(mark.attempt.submission) if mark.attempt is not None else None
        if one is not None:
            counted.add(one.id)
        made.append((one is not None and one.status == "graded", _line(one, mark, callings, decided=decided)))
    for one in (one for name, one in entries.items() if name not in counted):
        called, page, said = callings.called(one.id), callings.page(one.id), "another attempt counts"
        line = ClassLine(called, callings.names(one.id), page, status(one), said, one.score, None, one.exercises)
        made.append((True, line))
    return [line for _, line in sorted(made, key=lambda pair: (pair[0], pair[1].label))]


def troubles(
    entries: Iterable[Held], missing: Sequence[Link], unlisted: Iterable[str], callings: Callings
) -> list[ToLookAt]:
    """Return what a person should look at, by reasons, those first that most share."""
    reasons: dict[str, list[Link]] = {}
    for one in entries:
        word = one.earlier[0] if one.earlier is not None else one.status
        if word != "graded":
            reasons.setdefault(_why(one, word, callings), []).append(callings.link(one.id))
    if missing:
        reasons[_REASON["missing"]] = [*missing]
    for name in unlisted:
        reasons.setdefault(_REASON["unlisted"], []).append(callings.link(name))
    by_number = sorted(reasons.items(), key=lambda reason: (-len(reason[1]), reason[0]))
    return [ToLookAt(why, sorted(links)[:_NAMED], max(len(links) - _NAMED, 0), len(links)) for why, links in by_number]


def unfair(figures: Figures, page: Callable[[CheckFigures], str]) -> list[Link]:
    """Return the checks that go against the rest of the score."""
    return [Link(check.title, page(check)) for check in figures.checks.values() if remark(check) == _UNFAIR]


def group(who: Sequence[str], callings: Callings, most: int = _NAMED) -> Group:
    """Return some of those behind a number."""
    return Group(callings.links(who)[:most], max(len(who) - most, 0))


def about(run: Manifest | None, entries: Mapping[str, Held], written: str) -> list[str]:
    """Return sentences on what was graded, when and how, and on when the page was `written`."""
    page = f"This page was written {_time(written)}: what is graded or decided later is not on it."
    if run is None:
        return [page, "There is no run.json beside the reports: when and with what they were graded is not known."]
    said = [
        page,
        f"It shows the run of {_time(run.started)}, with {key_named(run.key_id)}, feedback {run.feedback}, "
        f"grader {run.versions.grader}.",
    ]
    if run.state != "complete":
        left = run.counts.get("not_graded")
        more = f", and {counted(left, 'submission')} {'is' if left == 1 else 'are'} not graded yet" if left else ""
        said.append(f"The run has not come to its end, with {counted(len(entries), 'report')} so far{more}.")
    return said


def _time(text: str) -> str:
    return f"{text.replace('T', ' ').removesuffix('Z')} UTC"


def remark(check: CheckFigures) -> str:
    """Return in words what the figures of a check ask a teacher to look at, empty where that is nothing."""
    if check.number < FEWEST:
        return ""
    if not check.missed:
        return "everybody has it"
    if not check.earned:
        return "nobody has it"
    wrong = sum(len(who) for outcome, who in check.missed.items() if outcome != "not_attempted")
    if wrong >= _FEWEST_WRONG and (check.discrimination or 0) < 0:
        return _UNFAIR
    return ""


def identical(figures: Figures, owners: Mapping[str, Sequence[str]], callings: Callings) -> list[list[Link]]:
    """Return groups of submissions with the same files; several attempts of one student are none."""
    groups = [who for who in figures.identical if len({tuple(owners.get(one) or [one]) for one in who}) > 1]
    return sorted((callings.links(who) for who in groups), key=lambda links: (-len(links), links[0].label))


def by_exercise(
    figures: Figures, page: Callable[[CheckFigures], str]
) -> list[tuple[str, list[tuple[CheckFigures, str, str]]]]:
    """Return the checks by exercises, each with its page and a remark."""
    found: dict[str, list[tuple[CheckFigures, str, str]]] = {name: [] for name in figures.exercises}
    for check in figures.checks.values():
        found[check.exercise].append((check, page(check), remark(check)))
    return [(f"{name} {figures.exercises[name].title}", checks) for name, checks in found.items()]


def _line(one: Held | None, mark: Mark, callings: Callings, *, decided: bool) -> ClassLine:
    hidden = callings.hidden is not None
    reasons = "" if hidden else "; ".join(mark.reasons)
    message = "" if hidden or one is None or one.status == "graded" else one.message or ""
    notes = counted(one.notes, "note") if one is not None and one.notes else ""
    return ClassLine(
        callings.student(mark.id),
        callings.name(mark.id),
        callings.page(one.id) if one is not None else None,
        status(one, mark),
        "; ".join(filter(None, (message, reasons, notes))),
        one.score if one is not None else None,
        shown(mark.final) if decided else None,
        one.exercises if one is not None else (),
    )


def _earlier(report: Report, run: Manifest | None) -> tuple[str, str] | None:
    if run is None:
        return None
    if (why := run.kept.get(report.submission.id)) is not None:
        return "kept", why
    return ("older", "") if report.versions.code != run.versions.code else None


def _why(one: Held, word: str, callings: Callings) -> str:
    reason = _REASON.get(word, word)
    if callings.hidden is not None:
        return reason
    said = without(one.id, one.earlier[1].partition(": ")[2] if one.earlier is not None else one.message or "")
    return f"{reason}: {said}" if said else reason
