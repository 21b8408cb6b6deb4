"""Of which kind a value is, however many numbers it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.mistakes.canonical import canonical

ROW = "one row of numbers"
_OTHERS = ("set", "generator", "map", "zip", "range", "function")


def is_like(value: Any, right: Any) -> bool:
    """Tell whether a value is of the kind of the right one, however many numbers it holds."""
    if isinstance(right, Mapping):
        return isinstance(value, Mapping)
    if isinstance(right, tuple):
        plain = all(canonical(part)[0] == "number" for part in right)
        return isinstance(value, (tuple, list, np.ndarray) if plain else (tuple, list)) and length(value) == len(right)
    if length(value) == 0:
        return length(right) is not None
    return axes_of(value) == axes_of(right)


def kind_of(value: Any) -> str | None:
    """Return what a value is, as it is said; None where there is no short word for it."""
    if isinstance(value, Mapping):
        return "a dict"
    if isinstance(value, str):
        return "a text"
    kind = getattr(value, "type", type(value).__name__)  # what cannot leave a student's process says what it was
    if kind in _OTHERS:
        return f"a {kind}"
    axes = axes_of(value)
    if axes == 0:
        return "one number"
    if isinstance(value, tuple):
        return f"a tuple of {len(value)}"
    if axes is not None:
        return ROW if axes == 1 else f"an array with {axes} axes"
    return None


def length(value: Any) -> int | None:
    """Return how many entries a list, a tuple or an array has; None for anything else."""
    return len(value) if isinstance(value, (list, tuple)) or (isinstance(value, np.ndarray) and value.ndim) else None


def axes_of(value: Any) -> int | None:
    """Return how many axes a value has as an array of numbers; None where it is none."""
    form = canonical(value)[0]
    return form.count(",") + (not form.endswith(",)")) if form.startswith("a(") else 0 if form == "number" else None
