"""The section's given problems on the student's side: built from numbers, as `grader.given` builds them on the other.

Their source is public. What is passed to a student's function is an attribute of one.
"""

from __future__ import annotations

import functools
import types
from typing import Any

import numpy as np


class GivenParts:
    """The attributes of given problems that a worker was asked for so far.

    Raises
    ------
    Exception
        Whatever the source raises.
    """

    def __init__(self, source: bytes) -> None:
        self._module = types.ModuleType("given")
        exec(_compiled(source), self._module.__dict__)  # the section's own public code
        self._parts: dict[tuple[str, str, str], Any] = {}

    def part(self, factory: str, args: list[Any], attribute: str) -> Any:
        """Return an attribute of a given problem, the same object in every call, as it would be at the student's desk.

        A program that remembers answers by the function that it was given is seen to do so.
        """
        key = factory, attribute, repr([np.asarray(arg).tolist() for arg in args])
        if key not in self._parts:
            self._parts[key] = getattr(getattr(self._module, factory)(*args), attribute)
        return self._parts[key]

    def has_class(self, name: str) -> bool:
        """Tell whether a class of given problems has this name."""
        return isinstance(vars(self._module).get(name), type)


def compile_ahead(source: bytes) -> None:
    """Compile the source of given problems in the process that workers are forked from."""
    if source:
        _compiled(source)


@functools.cache
def _compiled(source: bytes) -> types.CodeType:
    return compile(source, "given.py", "exec")
