"""Whether a check is to be run, by what became of others of its exercise, and what it may be compared with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from grader.checks import NotAttempted
from grader.report import Check
from grader.spec import Spec


def obstacle(spec: Spec, specs: Sequence[Spec], checks: Mapping[str, Check]) -> BaseException | None:
    """Return why a check is not to be run: what is not written yet is not attempted, however far up.

    `specs` are those of its exercise, and `checks` what became of them so far, by name.
    """
    for need in spec.needs:
        earlier = checks.get(need)
        if earlier is None:  # this one runs before what it needs: see `run_order`
            above = next(other for other in specs if other.name == need)
            found = obstacle(above, specs, checks)
            if found is not None:
                return found
        elif earlier.outcome == "not_attempted":
            return NotAttempted(earlier.message or "")
        elif earlier.outcome != "passed":
            return pytest.skip.Exception(f"depends on: {earlier.title}")
    return None


def too_slow(spec: Spec, checks: Mapping[str, Check]) -> BaseException | None:
    """Return why a function is not called again: where it has once run out of time the others' would be used up."""
    for check in checks.values():
        if check.function == spec.function and check.outcome == "timed_out":
            return pytest.skip.Exception(f"depends on: {check.title}")
    return None


def to_carry(spec: Spec, specs: Sequence[Spec], checks: Mapping[str, Check]) -> list[str]:
    """Return the functions that a check builds on which lost points, and not those of their easiest check.

    Of its own function the others may still be to come: whether these lose any is seen at the end.
    """
    found = []
    for name in spec.builds_on:
        outcomes = _outcomes(name, specs, checks)
        if outcomes[:1] == ["passed"] and (set(outcomes) != {"passed"} or name == spec.function):
            found.append(name)
    return found


def to_ask_afresh(functions: Sequence[str], specs: Sequence[Spec], checks: Mapping[str, Check]) -> list[str]:
    """Return those of the functions that may leave something behind for a later call: a check for that has not passed.

    See `to_try_again` for those that have no such check.
    """
    return [name for name in functions if set(_about_state(name, specs, checks)) - {"passed"}]


def to_try_again(functions: Sequence[str], specs: Sequence[Spec], checks: Mapping[str, Check]) -> list[str]:
    """Return those of the functions of which no check asks what they leave behind for a later call."""
    return [name for name in functions if not _about_state(name, specs, checks)]


def _about_state(function: str, specs: Sequence[Spec], checks: Mapping[str, Check]) -> list[str | None]:
    return [_outcome(spec, checks) for spec in specs if spec.stateful and spec.function == function]


def nothing_to_carry(spec: Spec, specs: Sequence[Spec], checks: Mapping[str, Check]) -> bool:
    """Tell whether nothing that a check builds on has lost points in the end."""
    return {outcome for name in spec.builds_on for outcome in _outcomes(name, specs, checks)} == {"passed"}


def _outcomes(function: str, specs: Sequence[Spec], checks: Mapping[str, Check]) -> list[str]:
    """Return what became of a function's checks so far, the easiest first; a carried one has lost nothing."""
    outcomes = (_outcome(spec, checks) for spec in specs if spec.function == function)
    return [outcome for outcome in outcomes if outcome is not None]


def _outcome(spec: Spec, checks: Mapping[str, Check]) -> str | None:
    check = checks.get(spec.name)
    return check.outcome if check is not None else None
