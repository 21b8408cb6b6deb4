"""A check that failed, run once more with the student's own upstream functions in place of the reference's."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from grader.attempt import Attempt
from grader.carrying import OwnFunctions
from grader.checks import CheckFailed
from grader.errors import GraderError
from grader.prerequisites import to_ask_afresh, to_carry, to_try_again
from grader.pytest_internals import again
from grader.sandbox.endings import NeedsMatplotlib
from grader.sandbox.workers.launch import SandboxError
from grader.spec import Spec


def carried_by(item: pytest.Function, spec: Spec, specs: Sequence[Spec], attempt: Attempt) -> list[str]:
    """Return the student's own functions with which a check that failed passes, none where it does not.

    Whatever these give is no more than something to agree with: that a check cannot take it is no fault of either.
    `specs` are all of its exercise.
    """
    own = to_carry(spec, specs, attempt.checks)
    if not own:
        return []
    try:
        with attempt.student.carrying(own, to_ask_afresh(own, specs, attempt.checks)) as upstream:
            again(item)
            _agree(item, upstream, specs, attempt)
    except CheckFailed:
        return []
    return upstream.asked()


def _agree(item: pytest.Function, upstream: OwnFunctions, specs: Sequence[Spec], attempt: Attempt) -> None:
    """Run a check; raise `CheckFailed` unless it passes with functions that tell something."""
    try:
        item.ihook.pytest_runtest_call(item=item)
        attempt.student.assert_steady(to_try_again(upstream.asked(), specs, attempt.checks))
    except (GraderError, SandboxError, NeedsMatplotlib):
        raise
    except (Exception, pytest.fail.Exception, pytest.skip.Exception) as error:
        raise CheckFailed("disagrees with the student's own functions too") from error
    if not upstream.tells_apart():
        raise CheckFailed("agrees with functions that tell nothing")
