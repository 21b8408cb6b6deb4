"""Problems that stand on both sides: built here from numbers, and again in the student's process from the same numbers.

A section's ``given.py`` is public, plain numpy, one factory per problem. Its functions cross as (factory, numbers,
attribute), so that a student's loop over them costs no round trip.
"""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any

import numpy as np


class GivenFunction:
    """A method of a given problem: call it here, or pass it to a student's function."""

    def __init__(
        self, function: Any, factory: str, args: tuple[Any, ...], attribute: str, problem: GivenProblem
    ) -> None:
        self._function = function
        self.factory = factory
        self.args = args
        self.attribute = attribute
        self.problem = problem

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Evaluate the function on this side."""
        return self._function(*args, **kwargs)


class GivenProblem:
    """A problem built by a factory of ``given.py``; its methods are `GivenFunction`s."""

    def __init__(self, problem: Any, factory: str, args: tuple[Any, ...]) -> None:
        self._problem = problem
        self._factory = factory
        self._args = args

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._problem, name)
        return GivenFunction(value, self._factory, self._args, name, self) if callable(value) else value


class Given:
    """The given problems of a section: their source, and a way to build them."""

    def __init__(self, path: Path) -> None:
        self.source = path.read_bytes() if path.is_file() else b""
        self._module = types.ModuleType("given")
        exec(compile(self.source, "given.py", "exec"), self._module.__dict__)

    def plain(self, factory: str) -> str | None:
        """Return a problem's functions as short code, with ``{0}``, ``{1}`` for its numbers; None where it has none."""
        text = getattr(getattr(self._module, factory), "PLAIN", None)
        return text if isinstance(text, str) else None

    def build(self, factory: str, *args: Any) -> GivenProblem:
        """Build the problem `factory` from numbers; arrays are copied, so that nothing the caller does changes it."""
        copies = tuple(np.array(arg) if isinstance(arg, np.ndarray) else arg for arg in args)
        return GivenProblem(getattr(self._module, factory)(*copies), factory, copies)
