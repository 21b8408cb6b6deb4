"""An answer that is kept for later calls: one probe is given what was right for an earlier one."""

from __future__ import annotations

from itertools import combinations

from grader.mistakes.function import Function, Observations
from grader.mistakes.model import Observed
from grader.mistakes.probing import quiet
from grader.mistakes.reading import close, glance
from grader.mistakes.right import right_answer

SENTENCE = (
    "This matches an answer that was kept: a later call with other arguments is given it, and by itself it is right. "
    "Look for a cache or a global; what is kept has to be told apart by all of the arguments."
)
_TOLERANCE, _SAME = 1e-5, 1e-12


def given_again(function: Function, observations: Observations) -> str | None:
    """Return the name of a probe that was answered as an earlier one, for which alone that is right."""
    right = dict(zip((probe.name for probe in function.probes), right_answer(function), strict=True))
    with quiet():
        for earlier, later in combinations([name for name in observations if name in right], 2):
            first, second = glance(observations[earlier]), glance(observations[later])
            if first.raised or first.form != second.form or not close(first.numbers, second.numbers, _SAME):
                continue
            fits = [
                first.form == right[name].form and close(right[name].numbers, first.numbers, _TOLERANCE)
                for name in (earlier, later)
            ]
            if fits == [True, False]:
                return later
    return None


def is_right_by_itself(function: Function, name: str, seen: Observed) -> bool:
    """Tell whether a probe is answered rightly where nothing was asked before it."""
    right = dict(zip((probe.name for probe in function.probes), right_answer(function), strict=True))[name]
    given = glance(seen)
    with quiet():
        return given.form == right.form and close(right.numbers, given.numbers, _TOLERANCE)
