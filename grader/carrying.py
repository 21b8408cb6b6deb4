"""What a check compares with: the reference's functions, or where that has failed the student's own upstream ones.

A student's answer may take the place of the right one only where it is as telling: calls that the right function
answers differently, the student's answers differently too. Otherwise a function that calls it with the wrong arguments,
or does not call it, would agree with it as well.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np

from grader.given import GivenFunction
from grader.program import Called

Ask = Callable[[str, Sequence[Any], Mapping[str, Any]], Any]


class Use(Enum):
    """What a function has to do with another with which it is right."""

    CALLS = "calls it, and is right with whatever that gives"
    APART = "has nothing to do with it"
    UNKNOWN = "may have to do with it"


class _Pair(NamedTuple):
    function: str
    args: Sequence[Any]
    kwargs: Mapping[str, Any]
    right: Any
    own: Any


class OwnFunctions:
    """Functions of the student's that stand in for the reference's; `ask` calls one of them where nothing else runs."""

    def __init__(self, functions: Collection[str], ask: Ask) -> None:
        self._functions = functions
        self._ask = ask
        self._pairs: list[_Pair] = []

    def function(self, name: str, reference: Callable[..., Any]) -> Callable[..., Any]:
        """Return the student's function of that name, or the reference where it is not to be carried."""
        if name not in self._functions:
            return reference

        def own(*args: Any, **kwargs: Any) -> Any:
            answer = self._ask(name, args, kwargs)
            self._pairs.append(_Pair(name, args, kwargs, reference(*args, **kwargs), answer))
            return answer

        return own

    def asked(self) -> list[str]:
        """Return the names of the functions that were called."""
        return list(dict.fromkeys(pair.function for pair in self._pairs))

    def ends(self, name: str) -> list[tuple[Sequence[Any], Mapping[str, Any], Any]]:
        """Return the first and the last call of the student's function, each with what it gave."""
        made = [(pair.args, pair.kwargs, pair.own) for pair in self._pairs if pair.function == name]
        return [made[0], *made[1:][-1:]]

    def answers(self, name: str) -> list[Any]:
        """Return what the student's function gave, call by call."""
        return [pair.own for pair in self._pairs if pair.function == name]

    def tells_apart(self) -> bool:
        """Tell whether each of them answers differently where the reference does, which must have been seen."""
        return bool(self._pairs) and all(map(self._is_telling, self.asked()))

    def _is_telling(self, name: str) -> bool:
        pairs = [pair for pair in self._pairs if pair.function == name]
        apart = [(one, other) for one, other in combinations(pairs, 2) if not equal(one.right, other.right)]
        return bool(apart) and all(_differ_alike(one, other) for one, other in apart)


def _differ_alike(one: _Pair, other: _Pair) -> bool:
    """Tell whether the student's answers differ in each part in which the right ones do.

    What counts is each part: histories of as many losses as steps differ in their lengths, whatever is in them.
    """
    parts = [_parts(answer) for answer in (one.right, other.right, one.own, other.own)]
    if len({len(some) for some in parts}) > 1:
        return not _is_alike(one.own, other.own)
    return all(
        equal(right, wanted) or not _is_alike(own, given) for right, wanted, own, given in zip(*parts, strict=True)
    )


_NUMERIC = (int, float, np.ndarray, list, tuple, dict)


def _is_alike(one: Any, other: Any) -> bool:
    """Tell whether two answers are the same; what holds no numbers is, if it is of one type."""
    return equal(one, other) or (type(one) is type(other) and not isinstance(one, _NUMERIC))


def _parts(answer: Any) -> list[Any]:
    return list(answer) if isinstance(answer, tuple) else [answer]


def equal(one: Any, other: Any) -> bool:
    """Tell whether two answers hold the same numbers in the same form, to six digits."""
    from grader import mistakes  # the whole engine of diagnosis: only what is wrong somewhere waits for it

    return mistakes.equal(one, other)


def same_call(first: Called, second: Called) -> bool:
    """Tell whether two calls are the same: one with a function of the suite's own never is, as it may count them."""
    return all(map(_same, first, second))


def _same(first: Any, second: Any) -> bool:
    if type(first) is not type(second):
        return False
    if isinstance(first, GivenFunction):
        return (first.factory, first.attribute) == (second.factory, second.attribute) and _same(first.args, second.args)
    if isinstance(first, np.ndarray):
        return bool(first.dtype == second.dtype and first.shape == second.shape and first.tobytes() == second.tobytes())
    if isinstance(first, dict):
        return list(first) == list(second) and all(_same(first[name], second[name]) for name in first)
    if isinstance(first, (list, tuple)):
        return len(first) == len(second) and all(map(_same, first, second))
    return not callable(first) and bool(first == second)
