"""Of which kind the arguments of a call are, in one word each: enough to tell which of them stand in for others."""

from __future__ import annotations

import dis
import functools
import types
from typing import Any

import numpy as np

from grader.sandbox import wire

_PLAIN: tuple[tuple[type | tuple[type, ...], wire.Kind], ...] = (
    ((bool, int, float, np.number), "number"),
    (str, "text"),
    (list, "list"),
    (tuple, "tuple"),
    (dict, "dict"),
    (type(None), "none"),
)


def kind_of(value: Any) -> wire.Kind:
    """Return of which kind a value is.

    Examples
    --------
    >>> kind_of(0.5), kind_of([0.5]), kind_of(len)
    ('number', 'list', 'function')
    """
    if isinstance(value, np.ndarray):
        return ("array" if value.ndim else "number") if value.dtype.kind in "biuf" else "other"
    known = next((kind for types_, kind in _PLAIN if isinstance(value, types_)), None)
    return known or ("function" if callable(value) else "other")


def kinds_in(frame: types.FrameType) -> list[wire.Kind]:
    """Return of which kind each argument of the function is that runs in a frame; an empty text where it was set anew.

    Examples
    --------
    >>> import sys
    >>> (lambda first, second: kinds_in(sys._getframe()))(1.5, "b")
    ['number', 'text']
    """
    code = frame.f_code
    names = code.co_varnames[: min(code.co_argcount, wire.MAX_PARAMETERS)]
    if not names:
        return []
    given, stored = frame.f_locals, _stored(code)
    return [kind_of(given[name]) if name in given and name not in stored else "" for name in names]


@functools.cache  # an endless recursion has a thousand frames of one code
def _stored(code: types.CodeType) -> frozenset[Any]:
    """Return the names that a function sets, or deletes."""
    found = set()
    for instruction in dis.get_instructions(code):
        if instruction.opname.startswith("STORE_") or instruction.opname.startswith("DELETE_"):
            names = instruction.argval  # several where one instruction does the work of two
            found |= set(names) if isinstance(names, tuple) else {names}
    return frozenset(found)
