"""What a check compares with: the reference's functions, or where that has failed the student's own upstream ones.

A student's answer may take the place of the right one only where it is as telling (`telling.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum
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
        from grader.telling import tells_apart  # all that names mistakes: only what is wrong somewhere waits for it

        answers = ([(pair.right, pair.own) for pair in self._pairs if pair.function == name] for name in self.asked())
        return bool(self._pairs) and all(map(tells_apart, answers))


def equal(one: Any, other: Any) -> bool:
    """Tell whether two answers hold the same numbers in the same form, to six digits."""
    from grader import mistakes  # as above

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
