"""Run a function of the catalogue on its probes: never for the code of a student, which runs elsewhere."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from grader.mistakes.function import Function
from grader.mistakes.model import CatalogueEntry, Implementation, Observed, Probe, ProblemArg


def observe(implementation: Implementation, probe: Probe, *, stateful: bool = True) -> Observed:
    """Call a function twice with the same array objects.

    Without `stateful` the second call is made only if the first changed an argument: a function that keeps nothing
    gives the same again.
    """
    args, kwargs = _arguments(probe)
    first, error = _call(implementation, args, kwargs)
    changed = tuple(place for place, old in enumerate(probe.args) if _differs(args[place], old))
    if not stateful and not changed:
        return Observed(first, first, changed, error, error)
    first = copy.deepcopy(first)  # the second call may write into what the first returned
    second, second_error = _call(implementation, args, kwargs)
    return Observed(first, second, changed, error, second_error)


def call(implementation: Implementation, probe: Probe) -> Any:
    """Return what a function gives on a probe; what it raises passes."""
    args, kwargs = _arguments(probe)
    return implementation(*args, **kwargs)


def observe_all(implementation: Implementation, function: Function, *, stateful: bool = True) -> dict[str, Observed]:
    """Run an implementation on all probes of a function, in their order."""
    with quiet():
        return {probe.name: observe(implementation, probe, stateful=stateful) for probe in function.probes}


def observe_entry(entry: CatalogueEntry, function: Function) -> dict[str, Observed]:
    """Run a fresh implementation of an entry on all probes of the function."""
    return observe_all(entry.make(), function, stateful=entry.stateful)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep numpy's and Python's warnings about strange numbers to ourselves: strange numbers are the point here."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def _arguments(probe: Probe) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Return arguments that may be changed."""
    args = tuple(_argument(value) for value in probe.args)
    return args, {name: _argument(value) for name, value in probe.kwargs.items()}


def _argument(value: Any) -> Any:
    if isinstance(value, ProblemArg):
        return value.function
    if isinstance(value, (np.ndarray, list)):
        return value.copy()
    return value


def _call(implementation: Implementation, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, str | None]:
    try:
        return implementation(*args, **kwargs), None
    except Exception as error:
        return None, type(error).__name__


def _differs(now: Any, before: Any) -> bool:
    if not isinstance(before, np.ndarray):
        return False
    return not (now.shape == before.shape and bool((now == before).all()))
