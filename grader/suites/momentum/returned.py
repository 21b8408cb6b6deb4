"""What functions that give several things returned, in whatever form: which is right is the business of one check."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.suite import described, fail
from grader.suites.momentum.cases import Descent


def pair(value: Any) -> tuple[Any, Any]:
    """Return theta and the history in the order in which they come; fails the check where they are not two."""
    if value is None:
        fail(
            "it returns None; is a `return` missing, or never reached?",
            expected="a pair (theta, history)",
            got=described(value),
        )
    refuse_dict(value, "the pair (theta, history)", "theta, history")
    if not is_pair(value):
        fail("it does not return the pair (theta, history)", expected="a pair (theta, history)", got=described(value))
    return value[0], value[1]


def refuse_dict(value: Any, wanted: str, names: str) -> None:
    """Fail the check for a dict in place of several things in order: taken apart it gives its keys."""
    if isinstance(value, dict):
        fail(f"it returns a dict, and not {wanted}: return {names}", expected=names, got=described(value))


def is_pair(value: Any) -> bool:
    """Tell whether two things were returned."""
    return isinstance(value, (tuple, list)) and len(value) == 2


def is_history(value: Any, descent: Descent) -> bool:
    """Tell whether a history comes alone: as many numbers as steps, where theta has not as many too."""
    lengths = {descent.steps, descent.steps + 1} - {len(descent.start)}
    return not isinstance(value, tuple) and _shape(value) in {(length,) for length in lengths}


def theta_of(value: Any, descent: Descent) -> Any:
    """Return theta, also where it comes alone, or behind the history."""
    if isinstance(value, np.ndarray) and _is_theta(value, descent):
        return value
    first, second = pair(value)
    return second if _is_exchanged(first, second, descent) else first


def history_of(value: Any, descent: Descent) -> Any:
    """Return the history, also where it comes alone, or before theta."""
    if is_history(value, descent):
        return value
    first, second = pair(value)
    return first if _is_exchanged(first, second, descent) else second


def _is_exchanged(first: Any, second: Any, descent: Descent) -> bool:
    return _is_theta(second, descent) and not _is_theta(first, descent)


def _is_theta(value: Any, descent: Descent) -> bool:
    """Tell whether a value can be theta by its shape."""
    return _shape(value) == descent.start.shape


def _shape(value: Any) -> tuple[int, ...] | None:
    if not isinstance(value, (list, tuple, np.ndarray)):
        return None
    try:
        return np.shape(value)
    except ValueError:  # rows of different lengths
        return None
