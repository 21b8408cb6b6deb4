"""What a class has come to, read from OUT: a mark for each student as the gradebook has it, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from grader import declared
from grader.course import deciding, gradebook, marks
from grader.course.gradebook import Row
from grader.course.manifest import Manifest
from grader.course.marks import Mark
from grader.course.owners import Person
from grader.course.results import Results
from grader.course.roster import Roster
from grader.errors import UsageError
from grader.report import Report
from grader.section import Section


class Finals(NamedTuple):
    """The marks of a class; `rows` of the gradebook by submissions, `people` by submissions.

    `kept` tells of earlier results that stand, with their dates. Where not all is graded, or a report cannot be read,
    `troubles` tells, and nobody is said to have handed in nothing.
    """

    marks: list[Mark]
    rows: dict[str, Row]
    columns: Sequence[str]
    people: Mapping[str, Sequence[Person]]
    kept: Mapping[str, str]
    max_score: int | None
    troubles: list[str]
    notes: list[str]

    def counting(self) -> Mapping[str, list[Mark]]:
        """Return the marks by the submissions that they are made of."""
        found: dict[str, list[Mark]] = {}
        for mark in self.marks:
            if mark.attempt is not None:
                found.setdefault(mark.attempt.submission, []).append(mark)
        return found


def of_class(results: Results, listed: Roster | None, section: Section) -> Finals:
    """Return what a class has come to.

    Raises
    ------
    UsageError
        If what is decided about it makes no sense, or the list of the class that it had is not given.
    """
    run = results.manifest
    if run is not None and run.roster is not None and listed is None:
        raise UsageError(f"the run in {results.out} had the roster {run.roster.file}: give it by --roster")
    decided = deciding.of_run(results.out, run, listed)
    rows: dict[str, Row] = {}
    bare: list[Report] = []
    checks = declared.checks(section) if decided.adjustments is not None else set[str]()
    most: int | None = None
    for report in results.without_words():
        why = run.kept.get(report.submission.id) if run is not None else None
        rows[report.submission.id] = gradebook.row(report, section, f"kept, {why}" if why is not None else None)
        if decided.adjustments is None:
            bare.append(replace(report, exercises=[]))  # what a mark is made of, if no check is waived
        checks.update(check.id for exercise in report.exercises for check in exercise.checks)
        most = max(report.max_score or 0, most or 0) or None
    whole = all_known(results, len(rows))
    owners = deciding.whose(rows, decided)
    if whole:
        deciding.expect_sense(decided, owners, checks, most)
    settled = marks.settle(results.without_words() if decided.adjustments is not None else bare, decided, owners)
    found = settled.marks if whole else [marks.as_far_as_known(mark) for mark in settled.marks]
    return Finals(
        found,
        rows,
        listed.columns if listed is not None else (),
        run.people if run is not None else {},
        run.kept if run is not None else {},
        settled.max_score,
        list(dict.fromkeys([*open_ends(results, len(rows)), *settled.troubles])),
        settled.notes,
    )


def all_known(results: Results, read: int) -> bool:
    """Tell whether so many reports are all of a run, whatever else lies beside them."""
    run = results.manifest
    if run is None or run.state != "complete":
        return False
    return _graded(run) == read if run.counts else not results.troubles


def open_ends(results: Results, read: int) -> Iterator[str]:
    """Yield why not all of a class is known, where so many of its reports were read."""
    yield from results.troubles
    run, out = results.manifest, results.out
    if run is None:
        yield f"{out} holds no run.json, so that nobody knows whether all reports are there"
    elif run.state != "complete":
        yield f"the run in {out} has not come to its end: this is what was graded by then, and no more"
    else:
        graded = _graded(run)
        if run.counts and not graded - len(results.troubles) <= read <= graded:
            yield f"{out} holds {read} of {graded} reports: run the same grader batch again"


def _graded(run: Manifest) -> int:
    return sum(run.counts.get(word, 0) for word in ("graded", "kept", "rejected", "grader_error"))
