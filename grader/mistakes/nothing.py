"""A function that returns nothing for some arguments: that is what is wrong with it, whatever its numbers are."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import signature
from typing import Any

from grader.mistakes.failing import FailedCall
from grader.mistakes.function import Function, Observations
from grader.mistakes.model import Observed, Probe


def where_nothing(function: Function, observations: Observations, failed: FailedCall | None) -> str | None:
    """Return for which arguments nothing comes back, where the call that a check failed on is one of these.

    None where something came back there, and where nothing ever does: then no ``return`` is there at all.
    """
    if failed is None or not failed.compared or failed.error is not None or failed.value is not None:
        return None
    seen = [(_given(function, probe), _is_nothing(observations[probe.name])) for probe in function.probes]
    if all(nothing for _, nothing in seen):
        return None
    own = _given(function, Probe("failed", tuple(failed.args), failed.kwargs))
    for name, value in own.items():
        if isinstance(value, bool) and all((given.get(name) is value) is nothing for given, nothing in seen):
            return f"when {name}={value}"
    return "for some arguments"


def _is_nothing(observed: Observed) -> bool:
    return observed.error is None and observed.first is None


def _given(function: Function, probe: Probe) -> Mapping[str, Any]:
    """Return the arguments of a call by their names, those that are left to their defaults too."""
    try:
        bound = signature(function.originals[0]).bind(*probe.args, **probe.kwargs)
    except (IndexError, TypeError):  # nothing tells the order of its arguments
        return {}
    bound.apply_defaults()
    return bound.arguments
