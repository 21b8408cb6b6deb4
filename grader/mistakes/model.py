"""What a mistake, a probe and an observation are: plain frozen data.

Probe           the arguments of one call
Observed        what that call gave; Warned: what numpy had to say of it
Mistake         an id, the functions it is made in, and what a teacher would say
CatalogueEntry  a mistake as a function that can be called: one variant of it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple

import numpy as np

Implementation = Callable[..., Any]
Switches = Mapping[str, Any]
Kind = Literal["written", "mutant", "constant", "pair"]


@dataclass(frozen=True)
class ProblemArg:
    """A function of a given problem, named by numbers so that it can be built in another process too.

    Parameters
    ----------
    factory : callable
        A factory of the section's ``given.py``; the student's side calls its own, of the same name.
    args : tuple
        The factory's arguments: numbers, or nested tuples of them.
    attribute : str
        Which function of the problem is meant.
    """

    factory: Callable[..., Any]
    args: tuple[Any, ...]
    attribute: str

    @cached_property
    def function(self) -> Callable[..., Any]:
        """The function itself, built on this side."""
        method: Callable[..., Any] = getattr(self.factory(*self.args), self.attribute)
        return method

    def __call__(self, *args: Any) -> Any:
        """Evaluate the function."""
        return self.function(*args)


@dataclass(frozen=True)
class Probe:
    """The fixed, public arguments of one call; it is made twice from the same array objects.

    Parameters
    ----------
    name : str
        A name of its own among the probes of a function.
    args, kwargs : tuple, mapping
        The arguments. Arrays are copied, and nobody can write into the copies.
    special : bool
        Whether many treat it as a case of its own, so that what matches on the other probes is worth telling.
    """

    name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    special: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "args", tuple(map(_kept, self.args)))


def _kept(value: Any) -> Any:
    if not isinstance(value, np.ndarray):
        return value
    copy = value.copy()
    copy.flags.writeable = False
    return copy


class Warned(NamedTuple):
    """What numpy warned of: nothing to take a mean of, a zero below, an overflow, a value that there is not.

    `line` is the student's own, where the warning names one.
    """

    kind: str
    operation: str = ""
    line: int | None = None


@dataclass(frozen=True)
class Observed:
    """What one probe gave.

    Parameters
    ----------
    first, second : object
        The values of the first and of the second call; None where the call raised.
    changed : tuple
        Positions or names of the arguments that the first call changed in place.
    error, second_error : str or None
        Name of the exception's type where a call raised.
    warned : tuple of Warned
        What numpy warned of meanwhile, in order; of each line once in the life of a process.
    """

    first: Any
    second: Any
    changed: tuple[int | str, ...] = ()
    error: str | None = None
    second_error: str | None = None
    warned: tuple[Warned, ...] = ()

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
    """An id, the functions it is made in, and one sentence: what matches, why it matters, where to look.

    One that is made in a function above has its name and id there in `above`; `apart` is what to say of it below where
    the function above does not show it.

    A sentence that quotes a program is true only of one that has what it quotes: without the words in `stands` it is no
    such mistake, and without those in `placed` what is to be said is `unplaced`. A word is a name, a number or an
    operator. Where one of several words has to stand there, `log` or `log2` say, they are a set in `needs`.
    """

    id: str
    functions: tuple[str, ...]
    sentence: str
    kind: Kind = "written"
    above: tuple[str, str] | None = None
    apart: str = ""
    stands: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    unplaced: str = ""
    needs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True)
class CatalogueEntry:
    """One variant of a mistake in one function.

    Parameters
    ----------
    mistake : Mistake
        What is said of it.
    make : callable
        Returns a fresh implementation with the function's own signature; no state survives from an earlier one.
    stateful : bool
        Whether a second call of the same implementation can differ from the first.
    loose : bool
        Whether it stands for others, which need not give the same on other inputs.
    also : tuple of CatalogueEntry
        Other mistakes that give the same on every probe; they share one sentence.
    form : int
        Which of the usual forms of the function a one-edit slip is made in.
    ways : int
        How many slips in that form give the same on every probe: the more there are, the less does a match tell of one.
    """

    mistake: Mistake
    make: Callable[[], Implementation]
    stateful: bool = False
    loose: bool = False
    also: tuple[CatalogueEntry, ...] = ()
    form: int = 0
    ways: int = 1
