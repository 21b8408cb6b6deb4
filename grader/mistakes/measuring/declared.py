"""What a section declares of a function that can be measured where its catalogue has no entry."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class WalkArguments:
    """What a descent is called with while it is measured: functions that are watched, a start and three numbers."""

    slope: Callable[..., Any]
    height: Callable[..., Any]
    start: Floats
    rate: float
    memory: float
    steps: int


@dataclass(frozen=True, eq=False)
class Walker:
    """A function that walks down a slope that it asks for.

    Parameters
    ----------
    arguments : callable
        From a walk, the arguments of a call.
    rate, memory : str
        What the function calls the learning rate, and the share of a step that is carried into the next.
    path : callable, optional
        From what was returned and its walk, the rows of the whole path, start included.
    last : callable, optional
        From what was returned, the point after the last step, where there is no path.
    history : callable, optional
        From what was returned, the value recorded before each step: that of the height at the point.
    point : str
        What a point is called.
    """

    arguments: Callable[[WalkArguments], tuple[Any, ...]]
    rate: str
    memory: str
    path: Callable[[Any, WalkArguments], Any] | None = None
    last: Callable[[Any], Any] | None = None
    history: Callable[[Any], Any] | None = None
    point: str = "theta"


@dataclass(frozen=True, eq=False)
class RowMaker:
    """A function that makes a row of each row that it is given, from it and from those before.

    Parameters
    ----------
    arguments : callable
        From rows and the share that is carried on, the arguments of a call.
    memory : str
        What the function calls that share.
    row, given : str
        What a row that it makes, and one that it is given, is called.
    when : str
        With which further argument this is, to begin the sentence with; may be empty.
    keywords : mapping
        Further arguments.
    """

    arguments: Callable[[Floats, float], tuple[Any, ...]]
    memory: str
    row: str
    given: str
    when: str = ""
    keywords: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Reaching:
    """What the first of the whole numbers has to reach that a formula is asked for.

    Parameters
    ----------
    goal : str
        What is to be reached: one of the arguments.
    reached : callable
        From a whole number and the arguments of a call, what is reached there.
    sizes : mapping
        What a tolerance may be a part of, from the same: its name.
    number : str
        What the whole number is called.
    others : mapping
        What else may be taken for what is reached, from the same: what it is called.
    """

    goal: str
    reached: Callable[..., float]
    sizes: Mapping[str, Callable[..., float]]
    number: str
    others: Mapping[str, Callable[..., float]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Formula:
    """A function that is one formula of its arguments.

    Parameters
    ----------
    result : str
        What the number is called, as in "Your ... is".
    asked : str
        The right formula, as it is to be read.
    names : tuple of str
        What the arguments are called.
    inputs : tuple of tuple
        Arguments of the calls: independent of one another, at least four.
    quantities : mapping
        What may stand in a formula, the likeliest first: its name, and the number or the array of numbers of one call.
    part : callable, optional
        From what was returned, the number that is meant.
    whole : bool
        Whether the answer is a whole number, made of a formula by rounding.
    reaching : Reaching, optional
        What that whole number is the first to reach.
    follows : callable, optional
        Tells of what was returned whether this number is right beside the others: then these are to be mended.
    needs : collection of str
        One of these words stands in a program that computes it by a formula: no other is told one.
    of_steps : mapping
        What may be made by n steps in its place, with ``{n}`` for the count: from the arguments of a call, the numbers
        for n = 1, 2, ..., NaN where rounding has eaten them.
    when, keywords
        As for `RowMaker`.
    """

    result: str
    asked: str
    names: tuple[str, ...]
    inputs: tuple[tuple[Any, ...], ...]
    quantities: Mapping[str, Callable[..., Any]]
    part: Callable[[Any], Any] | None = None
    whole: bool = False
    reaching: Reaching | None = None
    follows: Callable[[Any], bool] | None = None
    needs: Collection[str] = ()
    of_steps: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    when: str = ""
    keywords: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Spread:
    """A function that is a measure of the spread of rows, or the quotient of two of them.

    Parameters
    ----------
    result, asked : str
        What the number is called, and what it is to be.
    inputs : tuple of tuple
        Arguments of the calls, at least three.
    tables : callable
        From the arguments of a call, the rows above the line, and those below it if there is one: by their names.
    skip : callable
        From the arguments of a call, how many rows are left out at the beginning.
    skipped : str
        What the function calls that number.
    column : str
        What a column of the rows is called.
    sample : bool
        Whether it is right as well to divide by n - 1.
    prepared : mapping
        What may have been done to the arguments first, as it is called, and the arguments after it.
    when, keywords
        As for `RowMaker`.
    """

    result: str
    asked: str
    inputs: tuple[tuple[Any, ...], ...]
    tables: Callable[..., Mapping[str, Any]]
    skip: Callable[..., int]
    skipped: str
    column: str = "coordinate"
    sample: bool = False
    prepared: Mapping[str, Callable[..., tuple[Any, ...]]] = field(default_factory=dict)
    when: str = ""
    keywords: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Alteration:
    """What a call is made by a change of its arguments.

    Parameters
    ----------
    where : str
        What is so after it, as in "right where n is 0".
    made : callable
        From the arguments of a call, those of the other.
    look : str
        Where to look if it decides, as in "look at what n does"; empty where that it decides proves no such thing.
    plain : bool
        Whether less is to be done after it, so that it tells something if a wrong function is right then.
    so : callable, optional
        Tells of the arguments of any call whether it is so there; of one that is plain that shows where nothing
        changes.
    proof : callable, optional
        From the arguments of a call, those of one that lacks nothing of the change but what is to be looked at: where
        to look is said only if these are right.
    begins : callable, optional
        From an answer, the part of it that is there after the change as well: where to look is said only if that part
        is right in the wrong answers.
    """

    where: str
    made: Callable[..., tuple[Any, ...]]
    look: str = ""
    plain: bool = False
    so: Callable[..., bool] | None = None
    proof: Callable[..., tuple[Any, ...]] | None = None
    begins: Callable[[Any], Any] | None = None

    def holds(self, arguments: tuple[Any, ...]) -> bool | None:
        """Tell whether it is so in a call, None where that is not known."""
        if self.so is None and not self.plain:
            return None
        try:
            return self.so(*arguments) if self.so is not None else _are_same(arguments, self.made(*arguments))
        except (AttributeError, TypeError):  # of a call that has other arguments than those that are tried
            return None


def _are_same(some: tuple[Any, ...], others: tuple[Any, ...]) -> bool:
    pairs = [(np.asarray(one), np.asarray(other)) for one, other in zip(some, others, strict=True) if not callable(one)]
    return all(one.shape == other.shape and np.allclose(one, other, 1e-12, 1e-15) for one, other in pairs)


@dataclass(frozen=True, eq=False)
class Contrast:
    """A function that may be right for some kinds of calls and wrong for others.

    Parameters
    ----------
    inputs : tuple of tuple
        Arguments of the calls, at least three, that have nothing plain about them.
    changes : tuple of Alteration
        What may decide, the likeliest first; what is right is to differ from call to call after each.
    controls : tuple of tuple
        Calls that whoever keeps answers takes for the first ones: these have to be right, if anything is to decide.
    """

    inputs: tuple[tuple[Any, ...], ...]
    changes: tuple[Alteration, ...]
    controls: tuple[tuple[Any, ...], ...] = ()


@dataclass(frozen=True, eq=False)
class Runs:
    """A function that makes several descents and returns the history of each by its name.

    Parameters
    ----------
    arguments : callable
        From a walk, the arguments of a call.
    keys : tuple of str
        The names.
    ways : callable
        From a walk, a name and a history, what that may be the history of, likeliest first.
    """

    arguments: Callable[[WalkArguments], tuple[Any, ...]]
    keys: tuple[str, ...]
    ways: Callable[[WalkArguments, str, Floats], Iterable[str]]


LONGEST = 200
"""Letters of a sentence about what was measured; what takes more is not told."""
Measure: TypeAlias = Walker | RowMaker | Formula | Spread | Contrast | Runs
Writes: TypeAlias = Callable[[Collection[str]], bool]
"""Tells whether these words all stand in the program that is measured."""
Call: TypeAlias = Callable[[tuple[Any, ...], Mapping[str, Any]], Any]
"""Calls the function that is measured, with arguments and those that are named; what it raises is `CallRaised`."""


class CallRaised(Exception):
    """The function that is measured has raised something: other calls may still tell of it."""
