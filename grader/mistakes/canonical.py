"""Values of any container type as a form and a flat array, so that equal answers compare equal.

A list of numbers, a tuple of numbers and an array have one form; so have an integer and a float.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
_NOTHING = np.empty(0)


_DEEPEST = 6


def canonical(value: Any, depth: int = 0) -> tuple[str, Numbers]:
    """Return the form of a value, such as ``a(5, 2)``, and its numbers, of shape (size,)."""
    if depth > _DEEPEST:
        return "too deep", _NOTHING
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, (bool, np.bool_)):
        return "bool", np.array([float(value)])
    if isinstance(value, (int, float, np.number)) and not isinstance(value, np.complexfloating):
        return "number", np.array([_float(value)])
    if isinstance(value, (list, tuple)):
        return _sequence(value, depth)
    if isinstance(value, Mapping):
        return _mapping(value, depth)
    if value is None:
        return "none", _NOTHING
    # What cannot leave a student's process says what it was.
    return ("text" if isinstance(value, str) else getattr(value, "type", type(value).__name__)), _NOTHING


def _float(value: Any) -> float:
    try:
        return float(value)
    except OverflowError:  # a whole number beyond all floats
        return math.copysign(math.inf, value > 0 or -1)


def _array(value: NDArray[Any]) -> tuple[str, Numbers]:
    if value.dtype.kind not in "fiu":
        return f"array of {value.dtype.kind}", _NOTHING
    form = f"a{value.shape}" if value.ndim else "number"
    return form, np.array(value, dtype=float).ravel()


def _sequence(value: list[Any] | tuple[Any, ...], depth: int) -> tuple[str, Numbers]:
    if value and all(type(item) is float for item in value):
        return f"a({len(value)},)", np.array(value)
    items = [canonical(item, depth + 1) for item in value]
    forms = [form for form, _ in items]
    numbers = np.concatenate([_NOTHING, *(part for _, part in items)])
    if len(set(forms)) == 1 and (forms[0] == "number" or forms[0].startswith("a(")):
        inner = "" if forms[0] == "number" else forms[0][2:-1].rstrip(",")
        return (f"a({len(items)}, {inner})" if inner else f"a({len(items)},)"), numbers
    return f"[{'; '.join(forms)}]", numbers


def _mapping(value: Mapping[Any, Any], depth: int) -> tuple[str, Numbers]:
    pairs = {_key(key): canonical(item, depth + 1) for key, item in value.items()}
    names = sorted(pairs)
    numbers = np.concatenate([_NOTHING, *(pairs[name][1] for name in names)])
    return "{" + "; ".join(f"{name}: {pairs[name][0]}" for name in names) + "}", numbers


def _key(key: Any) -> str:
    if isinstance(key, (int, float, np.number)) and not isinstance(key, (bool, np.complexfloating)):
        return f"{_float(key):.12g}"
    return repr(key)
