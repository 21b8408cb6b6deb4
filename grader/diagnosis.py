"""Name the mistake: run the student's function on its public probes and ask which known mistake gives the same.

Where none does, the function is measured, on inputs as public as the probes.

Knows no exercise. A section may have a module or a package ``mistakes`` with ``FUNCTIONS``, one
`grader.mistakes.Function` for each function whose mistakes it knows. The probes are no hidden cases, so what they show
can be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from grader import modules
from grader.checks import RAISES_ITSELF, Diagnosis
from grader.errors import GraderError, SectionError, section_code
from grader.given import Given
from grader.mistakes import (
    BESIDES,
    KEPT,
    CallRaised,
    FailedCall,
    Function,
    Observed,
    Probe,
    ProblemArg,
    asked,
    build,
    diagnoses,
    follows,
    given_again,
    is_right_by_itself,
    measured,
    shown_by,
    where_nothing,
    wrong_above,
)
from grader.once_more import told_once_more
from grader.sandbox.endings import StudentRaised
from grader.sandbox.wire import Error
from grader.section import Exercise
from grader.student import Ended, Student
from grader.text import clean_line

MOST = 2
MOST_NUMBERS = 2_000  # of one answer: comparing it with the whole catalogue is not to take long


class Catalogue(msgspec.Struct, frozen=True):
    """The functions of a section whose mistakes are known, by their names."""

    functions: dict[str, Function]


def load(folder: Path) -> Catalogue | None:
    """Return the catalogue of a section's folder, if it has one.

    Raises
    ------
    SectionError
        If the section's ``mistakes`` cannot be imported, or declares no functions.
    """
    with section_code("the mistakes cannot be loaded"):
        module = modules.load(folder / "mistakes")
    if module is None:
        return None
    functions = getattr(module, "FUNCTIONS", None)
    if not isinstance(functions, tuple) or not all(isinstance(function, Function) for function in functions):
        raise SectionError("FUNCTIONS has to be a tuple of grader.mistakes.Function", path=Path(module.__file__))
    catalogue = Catalogue({function.name: function for function in functions})
    if len(catalogue.functions) < len(functions):
        raise SectionError("FUNCTIONS has two functions of one name", path=Path(module.__file__))
    return catalogue


def ahead(folder: Path, exercises: Callable[[], Sequence[Exercise]]) -> Iterator[None]:
    """Build what diagnoses need, ahead and a little with each step; what comes first is asked anew for each function.

    Raises
    ------
    SectionError
        If what the section declares does not run.
    """
    catalogue = load(folder)
    left = dict(catalogue.functions) if catalogue is not None else {}
    yield
    while names := [name for exercise in exercises() for name in exercise.functions if name in left]:
        yield from build(left.pop(names[0]))


def diagnose(
    student: Student,
    function: str,
    catalogue: Catalogue,
    given: Given,
    ended: Ended | None = None,
    *,
    alone: bool = True,
    sound: Collection[str] = (),
) -> list[Diagnosis]:
    """Return the likeliest mistakes in a function that a check failed for: none where nothing matches.

    `ended` is the call that the check failed on: what is said explains it, where it stands `alone`, no matter what was
    called before it. If all of it follows from other functions that are wrong, only that is said: they are what to
    mend. Of those that are `sound`, whose own checks all passed, it is said what is wrong in them. A function that
    hangs or dies on a probe has no diagnosis, and a value too strange to be compared costs no more than that.

    Raises
    ------
    SectionError
        If what the section declares of the function does not run.
    InternalError
        If the engine does not.
    """
    known = catalogue.functions.get(function)
    if known is None:
        return []
    try:
        return _named(student, known, given, ended, alone=alone, sound=sound)
    except GraderError:
        raise
    except Exception:  # whatever a strange value does to a comparison
        return []


def _named(
    student: Student, function: Function, given: Given, ended: Ended | None, *, alone: bool, sound: Collection[str]
) -> list[Diagnosis]:
    above = [upstream.function for upstream in function.upstream]
    seen = {known.name: observe(student, known, given) for known in (function, *above)}
    for known, probe in asked(function, seen):
        seen[known.name][probe.name] = observe_one(student, known.name, probe, given)
    sources = follows(function, seen, _passed(ended))
    apart = [known.name for known in above if student.program.stand_apart(function.name, known.name)]
    alone_wrong = bool(sources) and {*sources} <= {*apart}
    if sources and not alone_wrong:
        told = [one for known in above if known.name in sources and known.name in sound
                for one in _unseen(student, known, seen[known.name], function)]  # fmt: skip
        return told or [
            Diagnosis("follows", f"{function.name} follows from {' and '.join(sources)}: mend that first.", "follows")
        ]
    wrong = wrong_above(function, seen)
    right = {known.name for known in above} - {*wrong}
    if ended is not None and ended.error is not None and _is_own(ended.error, right):
        return [_raised(ended.error)]
    failed = _failed(ended, function, alone=alone)
    where = where_nothing(function, seen[function.name], failed)
    if where is not None:
        return [_nothing(where, student.program.returns_of(function.name))]
    shown = {known.name: shown_by(known, seen[known.name]) for known in above if known.name in wrong}
    writes = partial(student.program.writes, function.name)
    pairs = diagnoses(function, seen[function.name], shown, failed, writes, student.program.mentions)
    named = [Diagnosis(id, _by_itself(function, apart, sentence)) for id, sentence in pairs][:MOST]
    if [one.id for one in named] == [BESIDES]:
        named = [*_measured(student, function, failed), *named]
    found = (
        named
        or _kept(student, function, seen[function.name], given)
        or told_once_more(student, function, failed, right - {*apart})
        or _measured(student, function, failed)
    )
    return found or ([_alike(function, sources)] if alone_wrong else [])


def _nothing(where: str, lines: Sequence[int]) -> Diagnosis:
    """Say for which arguments nothing is returned, and which `lines` return something for others."""
    which = f"the `return` in line {lines[0]} is not" if len(lines) == 1 else "no `return` is"
    sentence = f"It returns nothing (None) {where}: {which} reached then. Return the answer there too."
    return Diagnosis("ret.none_sometimes", sentence, "measured")


def _unseen(student: Student, known: Function, seen: Mapping[str, Observed], below: Function) -> list[Diagnosis]:
    """Return what is wrong in a function that its own checks did not show, as that from which another follows."""
    writes = partial(student.program.writes, known.name)
    pairs = diagnoses(known, seen, {}, None, writes, student.program.mentions)
    follows_from = f"{below.name} follows from {known.name}."
    return [Diagnosis(id, f"{follows_from} {sentence}", "follows") for id, sentence in pairs[:1]]


def _by_itself(function: Function, apart: Sequence[str], sentence: str) -> str:
    """Return a sentence without the words that it follows from a function that this one has nothing to do with."""
    for name in apart:
        sentence = sentence.replace(f"{function.name} follows from {name}. ", "")
    return sentence


def _alike(function: Function, others: Sequence[str]) -> Diagnosis:
    """Say that a function is wrong as others are that it does not call."""
    names, them = " and ".join(others), "them" if len(others) > 1 else "it"
    sentence = f"This matches what is wrong in {names}, and does not call {them}: look for the same mistake here."
    return Diagnosis("alike", sentence)


def _passed(ended: Ended | None) -> frozenset[str]:
    """Return the functions that the exception came through with which a call ended."""
    error = ended.error if ended is not None else None
    return frozenset(frame.function for frame in error.frames) if error is not None else frozenset()


def _failed(ended: Ended | None, function: Function, *, alone: bool) -> FailedCall | None:
    if ended is None:
        return None
    error = ended.error.type if ended.error is not None else None
    compared = alone and ended.function == function.name and _is_small(ended.value)
    return FailedCall(ended.args, ended.kwargs, ended.value, error, compared)


def _is_own(error: Error, right: Collection[str]) -> bool:
    """Tell whether it is the program's own statement that raises, and not one of a function that is right by itself."""
    last = error.frames[-1] if error.frames else None
    return last is not None and last.function not in right and re.match(r"raise\b", last.source) is not None


def _raised(error: Error) -> Diagnosis:
    """Say that the program itself raises, with its own line: the text that came may hold what a report must not."""
    frame = error.frames[-1]
    sentence = (
        f"This matches what the program itself raises, in line {frame.line}, `{clean_line(frame.source, 100)}`: these "
        "arguments are allowed, so look at the condition above it."
    )
    return Diagnosis(RAISES_ITSELF, sentence)


def _kept(student: Student, function: Function, seen: Mapping[str, Observed], given: Given) -> list[Diagnosis]:
    """Say that an answer is kept from call to call, where the same call is right in a worker of its own."""
    name = given_again(function, seen)
    if name is None:
        return []
    student.close()
    probe = next(probe for probe in function.probes if probe.name == name)
    alone = observe_one(student, function.name, probe, given)
    return [Diagnosis("state.kept_answer", KEPT)] if is_right_by_itself(function, name, alone) else []


def _measured(student: Student, function: Function, failed: FailedCall | None) -> list[Diagnosis]:
    """Return what was measured of a function that no known mistake matches, if anything was."""
    writes = partial(student.program.writes, function.name)

    def own(args: tuple[Any, ...], keywords: Mapping[str, Any]) -> Any:
        try:
            return getattr(student, function.name)(*args, **keywords)
        except StudentRaised as error:
            raise CallRaised from error

    found = measured(function, own, writes, failed)
    return [Diagnosis(*found, "measured")] if found else []


def observe(student: Student, function: Function, given: Given) -> dict[str, Observed]:
    """Return what a student's function gives on its probes, by their names.

    Raises
    ------
    StudentError
        If the function hangs or dies on a probe.
    """
    return {probe.name: observe_one(student, function.name, probe, given) for probe in function.probes}


def observe_one(student: Student, function: str, probe: Probe, given: Given) -> Observed:
    """Return what a student's function gives on one probe.

    Raises
    ------
    StudentError
        If the function hangs or dies.
    ValueError
        If it gives more than any right or ordinarily wrong answer holds.
    """
    args = [_argument(value, given) for value in probe.args]
    answer = student.call_twice(function, args, dict(probe.kwargs))
    if not _is_small(answer.value):
        raise ValueError("more than any right or ordinarily wrong answer holds")
    (returned, value), (returned_again, value_again) = answer.value
    return Observed(
        first=value if returned else None,
        second=value_again if returned_again else None,
        changed=tuple(int(name) if name.isdecimal() else name for name in answer.changed),
        error=None if returned else str(value),
        second_error=None if returned_again else str(value_again),
        warned=student.program.take_warnings(),
    )


def _is_small(value: Any) -> bool:
    """Tell whether a value holds no more than `MOST_NUMBERS` numbers and other things, whatever it is made of."""
    waiting, seen = [value], 0
    while waiting and seen <= MOST_NUMBERS:
        item = waiting.pop()
        seen += item.size if isinstance(item, np.ndarray) else 1
        if isinstance(item, dict):
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, (list, tuple)):
            waiting += item
    return seen <= MOST_NUMBERS


def _argument(value: Any, given: Given) -> Any:
    if not isinstance(value, ProblemArg):
        return value
    return getattr(given.build(value.factory.__name__, *value.args), value.attribute)
