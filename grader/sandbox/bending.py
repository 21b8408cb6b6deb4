"""A function with other numbers in what it gives, to see who uses them. The worker's side."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np

_FACTOR = 1.0625  # exact in binary, and close enough to 1 that most of what is asked of a number still holds


def bent(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that gives what this one does with each number in it a little larger."""

    @functools.wraps(function)
    def other(*args: Any, **kwargs: Any) -> Any:
        return _larger(function(*args, **kwargs))

    return other


def _larger(value: Any) -> Any:
    if isinstance(value, (list, tuple)) and type(value) in (list, tuple):
        return type(value)(map(_larger, value))
    if type(value) is dict:
        return {key: _larger(part) for key, part in value.items()}
    if isinstance(value, (float, np.floating)) or (isinstance(value, np.ndarray) and value.dtype.kind == "f"):
        return value * type(value)(_FACTOR) if not isinstance(value, np.ndarray) else value * _FACTOR
    if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
        return value + 1
    return value
