"""Prove a section: its stubs score nothing, its solutions everything under any key, and each of its parts runs.

A section may have a folder ``wrong`` with wrong programs, each a whole exercise file whose name begins with that of the
exercise: ``wrong/ex1_forgets_pi.py``. Each must lose points.
"""

from __future__ import annotations

from collections.abc import Iterator
from secrets import token_hex

from msgspec.structs import replace

from grader import diagnosis, promised, reader
from grader.errors import SectionError
from grader.grading import Grader
from grader.key import VARIABLE, Key
from grader.mistakes import declaration_problems
from grader.report import Report
from grader.section import Section
from grader.spec import Spec, points_off
from grader.submission import Submission
from grader.text import counted

KEYS = 20


def problems(grader: Grader, stubs: Submission, solutions: Submission, keys: int = KEYS) -> Iterator[str]:
    """Yield what is wrong with a section, a sentence each; nothing where all is well."""
    specs = list(grader.specs())
    yield from _points(grader.section, specs)
    yield from _texts(grader.section, specs)
    yield from _mistakes(grader.section)
    yield from _pictures(grader, solutions)
    yield from _reading(grader.section)
    yield from _stubs(grader.grade(stubs))
    yield from _wrong_ones(grader, solutions)
    for _ in range(keys):
        grader.key = Key(token_hex(32).encode(), practice=False)
        yield from _solutions(grader.grade(solutions), grader.key)
        yield from (f"{sentence}, under {VARIABLE}={grader.key.secret.decode()}" for sentence in _missed(grader))


def _missed(grader: Grader) -> Iterator[str]:
    """Yield which of the promised places the cases of the solutions have not visited."""
    try:
        yield from promised.missed(grader.section, grader.made)
    except SectionError as error:
        yield str(error)


def _mistakes(section: Section) -> Iterator[str]:
    """Yield what is wrong with the mistakes that a section declares: otherwise it shows when one is made."""
    try:
        catalogue = diagnosis.load(section.folder)
    except SectionError as error:
        yield str(error)
        return
    known = {function for exercise in section.exercises for function in exercise.functions}
    for name, function in catalogue.functions.items() if catalogue else ():
        if name not in known:
            yield f"mistakes are declared for {name}, which no exercise asks for"
        yield from declaration_problems(function)


def _pictures(grader: Grader, solutions: Submission) -> Iterator[str]:
    """Draw every picture there is of the solutions, to see that it can be drawn."""
    try:
        grader.shown.draw_all(solutions)
    except SectionError as error:
        yield str(error)


def _reading(section: Section) -> Iterator[str]:
    """Draw every picture of the reading, to see that whoever begins will have it."""
    try:
        for name in reader.shown(section):
            reader.picture(section, name)
    except SectionError as error:
        yield str(error)


def _wrong_ones(grader: Grader, solutions: Submission) -> Iterator[str]:
    for path in sorted((grader.section.folder / "wrong").glob("*.py")):
        exercise = next((e for e in grader.section.exercises if path.name.startswith(f"{e.id}_")), None)
        if exercise is None:
            yield f"{path} names no exercise: its name has to begin with one's id, as ex1_"
            continue
        files = {**solutions.files, exercise.module: path.read_bytes()}
        report = grader.grade(replace(solutions, files=files, digest=f"wrong {path.name}"), (exercise,))
        if report.score == report.max_score:
            yield f"{path} is said to be wrong and loses no point"


def _points(section: Section, specs: list[Spec]) -> Iterator[str]:
    yield from map(str, points_off(section, section.exercises, specs))
    for exercise in section.exercises:
        for function in exercise.functions:
            if not any(spec.exercise is exercise and spec.function == function for spec in specs):
                yield f"{exercise.id} has no check of {function}"


def _texts(section: Section, specs: list[Spec]) -> Iterator[str]:
    for spec in specs:
        if not spec.title.strip():
            yield f"{spec.id} has no title"
        if not spec.hint.strip():
            yield f"{spec.id} has no hint"
        if spec.points < 1:
            yield f"{spec.id} is worth {counted(spec.points, 'point')}"
    ids = [spec.id for spec in specs]
    yield from (f"{name} is the id of two checks" for name in sorted({i for i in ids if ids.count(i) > 1}))
    for exercise in section.exercises:
        for function in exercise.functions:
            if not exercise.hints_of(function):
                yield f"{exercise.id} has no hints about {function}"
        for function, *_ in exercise.hints:
            if function not in exercise.functions:
                yield f"{exercise.id} has hints about {function}, which it does not ask for"


def _stubs(report: Report) -> Iterator[str]:
    if report.status != "graded":
        yield f"the stubs cannot be graded: {report.message}"
    for exercise in report.exercises:
        for check in exercise.checks:
            if check.outcome != "not_attempted":
                yield f"the stub scores {check.outcome}, not not_attempted, in {check.id}: {check.message}"


def _solutions(report: Report, key: Key) -> Iterator[str]:
    if report.status != "graded":
        yield f"the solutions cannot be graded: {report.message}"
    for exercise in report.exercises:
        for check in exercise.checks:
            if check.outcome != "passed":
                yield (
                    f"the solution does not pass {check.id} ({check.outcome}: {check.message}) "
                    f"under {VARIABLE}={key.secret.decode()}"
                )
