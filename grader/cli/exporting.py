"""How ``grader export`` makes each kind of file and where it puts it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from grader.cli.wrapping import say
from grader.course.export.formats import FORMATS
from grader.errors import UsageError
from grader.text import counted

if TYPE_CHECKING:
    from grader.cli.target import Target
    from grader.course.export.final import Final
    from grader.course.finals import Finals
    from grader.course.results import Results
    from grader.key import Key
    from grader.report import Report
    from grader.section import Section

_BROKE = 3


class Choices(NamedTuple):
    """What was chosen: the format, and what some formats ask for."""

    name: str
    folder: str
    submitted: str | None
    full: bool


def one_report(source: Path, secret: Key, choices: Choices, target: Target) -> int:
    """Write what is made of one report; where there is none that this key has sealed, that says so and has no score."""
    from grader.course import marks, sealed
    from grader.course.adjusted import Adjusted
    from grader.course.deciding import Decided
    from grader.course.export.final import Final
    from grader.course.marks import Mark, Scored

    found = sealed.kept(source, secret).report
    if found is None:
        why = _why_none(source)
        attempt = Scored(source.stem, "grader_error", None, None, why, Adjusted(), None)
        target.write(_maker(choices)(Final(Mark(source.stem, {}, attempt, "grader_error"))))
        say(f"Error: {source}: {why}", err=True)
        return _BROKE
    _expect_for_students(found, secret, choices)
    (mark,) = marks.settle([found], Decided(), {found.submission.id: [found.submission.id]}).marks
    target.write(_maker(choices)(Final(mark, found)))
    return 0


def each_student(results: Results, finals: Finals, choices: Choices, target: Target) -> int:
    """Write a file for each student, reading one report at a time."""
    from grader.course.exported import Exported
    from grader.course.names import stems

    name = choices.name
    names = stems(mark.id for mark in finals.marks)
    make = _maker(choices, scale=_scale(finals))
    made = ((names[final.id], make(final)) for final in _finals(results, finals, choices))
    exported = Exported(results.out)
    ours = target.path == results.out / "exports" / name
    digests = target.write_each(
        made, FORMATS[name].ending, exported.in_folder(name) if ours and not finals.troubles else None
    )
    if ours:
        exported.put_in_folder(name, digests)
    notes = [*exported.troubles, *(exported.keep() if ours else ())]
    for sentence in notes:
        target.say(sentence)
    target.say(f"{len(digests)} file{'' if len(digests) == 1 else 's'} in {target.path}")
    return 1 if notes else 0


def whole_class(results: Results, finals: Finals, name: str, target: Target) -> int:
    """Write the form that a format has for a class."""
    from grader.course import statistics
    from grader.course.export import class_annotations, github_summary
    from grader.course.export.final import Final

    each = [Final(mark, None, finals.kept.get(mark.id)) for mark in finals.marks]
    if name == "github-summary":
        target.write(github_summary.of_class(each))
    else:
        target.write(class_annotations.of_class(each, statistics.gather(results.without_words(), quoting=False)))
    return 0


def table(finals: Finals, section: Section, name: str, target: Target) -> int:
    """Write the table of a class."""
    from grader.course.export.csv import csv
    from grader.course.export.spreadsheet import spreadsheet
    from grader.course.export.table import table as rows_of

    rows = rows_of(finals.marks, finals.rows, finals.columns, [exercise.id for exercise in section.exercises])
    target.write({"csv": csv, "spreadsheet": spreadsheet}[name](rows))
    if target.path is not None:
        target.say(f"{counted(len(finals.marks), 'student')} in {target.path}")
    return 0


def autograder(target: Target, secret: Key, section_name: str | None, wheel: Path | None) -> int:
    """Write what Gradescope builds its machine from; without a key of the course there is none."""
    from grader import section
    from grader.course import listing
    from grader.course.export.autograder import autograder as packed
    from grader.course.templates import gradescope
    from grader.practice.handout import requirement

    if secret.practice:
        raise UsageError("the cases would be those that students practise with: give the course's key by --key-file")
    found = section.find(section_name)
    files = gradescope() | {
        "requirements.txt": f"{requirement(found)}\n".encode(),
        "SECTION": f"{found.name}\n".encode(),
    }
    if wheel is not None:
        files[wheel.name] = listing.bytes_of(wheel, "wheel")
    target.write(packed(files, secret.secret))
    target.say(f"{target.path} holds the key: upload it to Gradescope, and give it to nobody else")
    return 0


def _finals(results: Results, finals: Finals, choices: Choices) -> Iterable[Final]:
    """Yield what each student gets with the report that it is made of."""
    from grader.course.export.final import Final

    counting = finals.counting()
    for report in results.without_words():
        for mark in counting.get(report.submission.id, ()):
            _expect_for_students(report, results.key, choices)
            kept = finals.kept.get(report.submission.id)
            yield Final(mark, report, f"an earlier result, kept, {kept}" if kept is not None else None)
    yield from (Final(mark) for mark in finals.marks if mark.attempt is None)


def _maker(choices: Choices, *, scale: int = 1) -> Callable[[Final], bytes]:
    """Return the function of a format."""
    from grader.course.export import (
        classroom50,
        exercism,
        github_annotations,
        github_classroom,
        github_summary,
        gradescope,
        html,
        junit,
        markdown,
    )

    makers: dict[str, Callable[[Final], bytes]] = {
        "junit": lambda final: junit.junit(final, choices.folder),
        "gradescope": gradescope.gradescope,
        "exercism": exercism.exercism,
        "github-classroom": github_classroom.github_classroom,
        "github-summary": github_summary.github_summary,
        "markdown": markdown.markdown,
        "html": html.html,
        "github-annotations": lambda final: github_annotations.github_annotations(final, choices.folder),
        "classroom50": lambda final: classroom50.classroom50(
            final, os.environ, _submitted(final, choices.submitted), scale=scale
        ),
    }
    return makers[choices.name]


def _submitted(final: Final, given: str | None) -> str:
    """Return when something was handed in, in UTC."""
    from grader.course import times

    known = times.parsed(given, None, "--submitted") if given is not None else None
    known = known or (final.mark.attempt.submitted if final.mark.attempt is not None else None)
    return f"{known or datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _scale(finals: Finals) -> int:
    """Return by what the points of a class become whole numbers."""
    scores = [mark.final for mark in finals.marks if mark.final is not None]
    digits = max((max(0, -int(Decimal(score).normalize().as_tuple().exponent)) for score in scores), default=0)
    return int(10**digits)


def _expect_for_students(report: Report, secret: Key, choices: Choices) -> None:
    if report.feedback == "full" and not secret.practice and not choices.full:
        raise UsageError(
            "these reports were graded with --feedback full and tell hidden cases: grade again with --feedback brief "
            "for what students get, or say --full to have them for your own eyes"
        )


def _why_none(source: Path) -> str:
    if not source.exists():
        return "no report was written: grading ended before its end, and this says nothing about the submission"
    return "this is no report that the key has sealed: it says nothing about the submission"
