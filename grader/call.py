"""A call as one would type it: what a student needs to see the same on their own machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.given import GivenFunction

_SMALL = 12
"""As many numbers of an array are written out."""


def typed(function: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
    """Return a call in words of Python, its larger arrays by their shapes.

    Examples
    --------
    >>> typed("effective_lr", (0.1,), {"momentum": 0.9})
    'effective_lr(0.1, momentum=0.9)'
    >>> typed("variance_ratio", (np.zeros((60, 3)), 0.85), {})
    'variance_ratio(<array of shape (60, 3)>, 0.85)'
    """
    words = [*map(_word, args), *(f"{name}={_word(value)}" for name, value in kwargs.items())]
    return f"{function}({', '.join(words)})"


def in_short(
    function: str, args: Sequence[Any], kwargs: Mapping[str, Any], parameters: Sequence[str] | None = None
) -> str:
    """Return a call with plain numbers, large arrays by their shapes, dots for the rest, by names where they are known.

    Examples
    --------
    >>> in_short("effective_lr", (0.1, 0.9), {}, ["lr", "momentum"])
    'effective_lr(lr=0.1, momentum=0.9)'
    >>> in_short("variance_ratio", (np.zeros((60, 3)), 0.85), {"burn_in": 10})
    'variance_ratio(<array of shape (60, 3)>, 0.85, burn_in=10)'
    """
    names = list(parameters or ())
    words: list[str] = []
    for place, value in enumerate(args):
        if isinstance(value, np.ndarray) and value.size > _SMALL:  # which shape it is of may be the whole matter
            words.append(f"<{names[place] if place < len(names) else 'array'} of shape {value.shape}>")
        elif not isinstance(value, (bool, int, float, np.generic)):
            words += [] if words[-1:] == ["..."] else ["..."]
        else:
            words.append(f"{names[place]}={_word(value)}" if place < len(names) else _word(value))
    words += [f"{name}={_word(value)}" for name, value in kwargs.items() if np.ndim(value) == 0]
    return f"{function}({', '.join(words)})"


def _word(value: Any) -> str:
    if isinstance(value, GivenFunction):
        return f"{value.factory}({', '.join(map(_word, value.args))}).{value.attribute}"
    if isinstance(value, np.ndarray):
        return f"array({value.tolist()})" if value.size <= _SMALL else f"<array of shape {value.shape}>"
    if isinstance(value, np.generic):
        return repr(value.item())
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_word(key)}: {_word(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_word, value))}]"
    if isinstance(value, tuple):
        return f"({', '.join(map(_word, value))}{',' if len(value) == 1 else ''})"
    return "<function>" if callable(value) else repr(value)
