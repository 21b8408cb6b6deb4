"""A check that failed, run once more with the student's own upstream functions in place of the reference's."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager

import pytest

from grader.attempt import Attempt
from grader.carrying import OwnFunctions, Use
from grader.checks import CheckFailed
from grader.errors import GraderError
from grader.prerequisites import to_ask_afresh, to_carry, to_try_again
from grader.pytest_internals import again
from grader.sandbox.endings import NeedsMatplotlib
from grader.sandbox.workers.launch import SandboxError
from grader.spec import Spec
from grader.student import Student


def carried_by(item: pytest.Function, spec: Spec, specs: Sequence[Spec], attempt: Attempt) -> dict[str, Use]:
    """Return the student's own functions with which a check that failed passes, none where it does not.

    With each is said what the function of the check has to do with it.

    Whatever these give is no more than something to agree with: that a check cannot take it is no fault of either.
    `specs` are all of its exercise.
    """
    own = to_carry(spec, specs, attempt.checks)
    if not own:
        return {}
    try:
        with _carrying(attempt.student, own, spec, specs, attempt) as upstream:
            again(item)
            _agree(item, upstream, specs, attempt)
    except CheckFailed:
        return {}
    asked, known = upstream.asked(), attempt.uses
    for name in asked:
        if (spec.function, name) not in known:  # what is seen in one check holds for all of its function
            known[spec.function, name] = _use(item, spec, name, own, upstream, specs, attempt)
    return {name: known[spec.function, name] for name in asked}


def _carrying(
    student: Student, own: Sequence[str], spec: Spec, specs: Sequence[Spec], attempt: Attempt
) -> AbstractContextManager[OwnFunctions]:
    """Let a check be run with own functions; on practice cases a check of what a function keeps asks it one by one.

    Such a check asks its last question first: what is kept shows there as well, and the rest of the questions need no
    worker each.
    """
    known = attempt.checks
    afresh = to_ask_afresh(own, specs, known)
    if spec.stateful and attempt.key.practice:
        afresh = [name for name in afresh if name != spec.function]
    return student.carrying(own, afresh, to_try_again(own, specs, known))


def _use(
    item: pytest.Function,
    spec: Spec,
    name: str,
    own: Sequence[str],
    upstream: OwnFunctions,
    specs: Sequence[Spec],
    attempt: Attempt,
) -> Use:
    """Return what a function has to do with one that it agrees with: it decides about words, never about points.

    Where it takes its numbers from there, it agrees as well with what that gives when its numbers are others.
    """
    if name == spec.function:
        return Use.CALLS
    if attempt.student.program.stand_apart(spec.function, name):
        return Use.APART
    try:
        with attempt.trial(name) as trial, _carrying(trial, own, spec, specs, attempt) as bent:
            again(item)
            item.ihook.pytest_runtest_call(item=item)
    except GraderError:
        raise
    except (Exception, pytest.fail.Exception, pytest.skip.Exception):  # also where no worker could be had
        return Use.UNKNOWN
    from grader.mistakes import equal  # takes long to load

    return Use.UNKNOWN if equal(bent.answers(name), upstream.answers(name)) else Use.CALLS


def _agree(item: pytest.Function, upstream: OwnFunctions, specs: Sequence[Spec], attempt: Attempt) -> None:
    """Run a check; raise `CheckFailed` unless it passes with functions that tell something.

    On practice cases, where whoever fools the grader fools nobody else, those are believed to be steady of which a
    check has found it: to make sure takes two workers for each check.
    """
    asked = upstream.asked
    try:
        item.ihook.pytest_runtest_call(item=item)
        doubtful = to_try_again(asked(), specs, attempt.checks) if attempt.key.practice else asked()
        attempt.student.assert_steady(upstream, doubtful)
        if not attempt.key.practice:
            attempt.student.assert_graded_alike(asked())
    except (GraderError, SandboxError, NeedsMatplotlib):
        raise
    except (Exception, pytest.fail.Exception, pytest.skip.Exception) as error:  # pytest's are no Exception
        raise CheckFailed("disagrees with the student's own functions too") from error
    if not upstream.tells_apart():
        raise CheckFailed("agrees with functions that tell nothing")
