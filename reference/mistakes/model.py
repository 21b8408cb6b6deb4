"""What a mistake, a probe and an observation are: plain frozen data.

Probe          the arguments of one call
Observation    what that call gave
Mistake        an id, the functions it is made in, and what a teacher would say
Entry          a mistake as a function that can be called: one variant of it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np

from reference.problems import Quadratic, Rosenbrock, bowl

Implementation = Callable[..., Any]
Kind = Literal["written", "mutant", "constant", "pair"]

_FACTORIES: Mapping[str, Callable[..., Any]] = {
    "Bowl": bowl,
    "Quadratic": Quadratic,
    "Rosenbrock": lambda b: Rosenbrock(b=b),
}


@dataclass(frozen=True)
class ProblemArg:
    """The loss or the gradient of a problem, named by numbers so that it can be built in another process too.

    Parameters
    ----------
    factory : str
        ``"Bowl"`` (a, b), ``"Quadratic"`` (matrix, offset) or ``"Rosenbrock"`` (b).
    args : tuple
        The factory's numbers: floats, or nested tuples for a matrix or a vector.
    attribute : {"loss", "grad"}
        Which function of the problem is meant.
    """

    factory: str
    args: tuple[Any, ...]
    attribute: Literal["loss", "grad"]

    @cached_property
    def function(self) -> Callable[[Any], Any]:
        """The function itself, built by `reference.problems`."""
        method: Callable[[Any], Any] = getattr(_FACTORIES[self.factory](*self.args), self.attribute)
        return method

    def __call__(self, theta: Any) -> Any:
        """Evaluate the function at `theta`, of shape (d,)."""
        return self.function(theta)


@dataclass(frozen=True)
class Probe:
    """The fixed, public arguments of one call; it is made twice from the same array objects."""

    name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Observation:
    """What one probe gave.

    Parameters
    ----------
    first, second : object
        The values of the first and of the second call; None where the call raised.
    changed : tuple
        Positions or names of the arguments that the first call changed in place.
    error, second_error : str or None
        Name of the exception's type where a call raised.
    """

    first: Any
    second: Any
    changed: tuple[int | str, ...] = ()
    error: str | None = None
    second_error: str | None = None

    @property
    def shape(self) -> tuple[int, ...] | None:
        """Shape of the first value where it is an array of numbers, else None."""
        try:
            array = np.asarray(self.first, dtype=float)
        except (OverflowError, TypeError, ValueError):
            return None
        return array.shape


@dataclass(frozen=True)
class Mistake:
    """An id, the functions it is made in, and one sentence: what matches, why it matters, where to look."""

    id: str
    functions: tuple[str, ...]
    sentence: str
    kind: Kind = "written"


@dataclass(frozen=True)
class Entry:
    """One variant of a mistake in one function.

    Parameters
    ----------
    mistake : Mistake
        What is said of it.
    make : callable
        Returns a fresh implementation with the function's own signature; no state survives from an earlier one.
    stateful : bool
        Whether a second call of the same implementation can differ from the first.
    also : tuple of Mistake
        Other written mistakes that give the same on every probe; they share one sentence.
    """

    mistake: Mistake
    make: Callable[[], Implementation]
    stateful: bool = False
    also: tuple[Mistake, ...] = ()
