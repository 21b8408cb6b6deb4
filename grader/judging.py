"""What became of a check: by how it ended, what the student's function gave, and whose fault it is where it broke."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence

import pytest
from msgspec.structs import replace

from grader.attempt import Attempt
from grader.call import in_short, typed
from grader.checks import CheckFailed, Misplaced, NotAttempted
from grader.errors import GraderError
from grader.meanings import absence
from grader.meanings.handing import CheckedFunction
from grader.outcome import check_of, refuses, with_heads
from grader.prerequisites import nothing_to_carry, obstacle
from grader.program import Called, Program
from grader.report import Check
from grader.sandbox.endings import NeedsMatplotlib, StudentRaised
from grader.sandbox.handed import kind_of
from grader.sandbox.workers.launch import SandboxError
from grader.spec import Spec
from grader.student import StandIn
from grader.text import clean, clean_line


def judged(
    item: pytest.Function,
    spec: Spec,
    error: BaseException | None,
    attempt: Attempt,
    specs: Sequence[Spec],
) -> Check | None:
    """Return what became of a check that ended with an error, or without; None where its suite broke.

    `specs` are all of its exercise. What the attempt has to remember of its last call it is given.
    """
    student = attempt.student
    answered, ended, called = student.answered, student.ended, student.take_call()
    misnamed = error.name if isinstance(error, Misplaced) else None
    line = student.program.line_of(misnamed or spec.function)
    check = check_of(spec, error, line, _checked(spec, specs, error, attempt))
    broken = check is None and answered and isinstance(error, Exception)
    if broken and _is_to_blame(item, error):
        sentence = f"what {spec.function} returns could not be judged"
        check = check_of(spec, CheckFailed(sentence, detail=f"{type(error).__name__}: {error}"), line)
    remarks, output = [clean_line(text) for text in student.remarks], clean(student.program.take_output())
    student.remarks = []
    if check is None:
        return None
    if called is not None:
        attempt.calls |= {spec.id: called, spec.function: called}
    if ended is not None and check.outcome in ("failed", "crashed"):
        attempt.ended[spec.id] = ended
    if called is not None and check.outcome in ("failed", "crashed", "timed_out"):
        check = _with_call(check, called, student.program)
    return replace(check, remarks=remarks, output=output)


def settle(specs: Sequence[Spec], failures: Mapping[str, CheckFailed], attempt: Attempt) -> None:
    """Judge anew, once all checks of an exercise have run, those that ran too early to be judged for good.

    One may have run in vain, before what it needs; one that was carried, of which `failures` has how it failed, may
    build on what has lost no points in the end. Where nothing is written at all each says where work seems to be.
    """
    known, program = attempt.checks, attempt.student.program
    ran = [spec for spec in specs if spec.name in known]
    for spec in ran:
        why = obstacle(spec, specs, known)
        if why is None and nothing_to_carry(spec, specs, known):
            why = failures.get(spec.name)
        if why is not None:
            known[spec.name] = check_of(spec, why, program.line_of(spec.function)) or known[spec.name]
    if all(check.outcome in ("not_attempted", "skipped") for check in known.values()):
        work = absence.of_work(attempt.submission, program.exercise)
        known |= {spec.name: check_of(spec, work) or known[spec.name] for spec in ran} if work else {}


def _checked(
    spec: Spec, specs: Sequence[Spec], error: BaseException | None, attempt: Attempt
) -> dict[str, CheckedFunction]:
    """Return what is known of the other functions that were called by themselves, where it can explain an error."""
    if not isinstance(error, StudentRaised) or error.loading:
        return {}
    known, program = attempt.checks, attempt.student.program
    lost = {other.function for other in specs if other.name not in known or known[other.name].outcome != "passed"}
    return {
        name: CheckedFunction(program.parameters(name) or (), [kind_of(value) for value in args], name not in lost)
        for name, (function, args, _) in attempt.calls.items()
        if name == function and name != spec.function
    }


def _is_to_blame(item: pytest.Function, error: BaseException | None) -> bool:
    """Tell whether a value of the student's broke a check: one that breaks on a plain None too is broken itself."""
    if isinstance(error, (GraderError, SandboxError, NeedsMatplotlib, OSError)):
        return False
    wanted = inspect.signature(item.obj).parameters
    given = {name: StandIn() if name == "student" else item.funcargs[name] for name in wanted}
    try:
        item.obj(**given)
    except (CheckFailed, NotAttempted):
        return True
    except (Exception, pytest.fail.Exception, pytest.skip.Exception):  # pytest's are no Exception
        return False
    return True


def _with_call(check: Check, called: Called, program: Program) -> Check:
    heads = program.heads(called[0], refused=refuses(check, called[0]))
    names = program.parameters(called[0]) if heads is None else None  # else they are not what the values are meant for
    short = clean_line(in_short(*called, names), 400)
    check = replace(check, call=clean_line(typed(*called), 1_000), call_short=short)
    return with_heads(check, heads, program.exercise.file)
