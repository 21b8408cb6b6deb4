"""Whether a student's answers tell as much apart as the right ones.

Calls that the right function answers differently, the student's has to answer differently too. Otherwise a function
that calls it with the wrong arguments, or does not call it, would agree with it as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import numpy as np

from grader.mistakes import are_equal, comparable

_NUMERIC = (int, float, np.ndarray, list, tuple, dict)


def tells_apart(answers: Iterable[tuple[Any, Any]]) -> bool:
    """Tell whether the second of each pair differs between calls wherever the first, the right one, does.

    That the right ones differ somewhere must have been seen.
    """
    seen = [(_Answer(right), _Answer(own)) for right, own in answers]
    apart = [(one, other) for one, other in combinations(seen, 2) if not one[0].equals(other[0])]
    return bool(apart) and all(_differ_alike(*one, *other) for one, other in apart)


class _Answer:
    """What a function gave, to be compared with many others."""

    def __init__(self, value: Any) -> None:
        self._value, self._comparable = value, comparable(value)
        self.parts = [_Answer(part) for part in value] if isinstance(value, tuple) else [self]

    def equals(self, other: _Answer) -> bool:
        """Tell whether both hold the same numbers in the same form."""
        return are_equal(self._comparable, other._comparable)

    def is_like(self, other: _Answer) -> bool:
        """Tell whether both are the same; what holds no numbers is, if it is of one type."""
        one, another = self._value, other._value
        return self.equals(other) or (type(one) is type(another) and not isinstance(one, _NUMERIC))


def _differ_alike(right: _Answer, own: _Answer, other_right: _Answer, other_own: _Answer) -> bool:
    """Tell whether the student's answers differ in each part in which the right ones do.

    What counts is each part: histories of as many losses as steps differ in their lengths, whatever is in them.
    """
    parts = right.parts, other_right.parts, own.parts, other_own.parts
    if len(set(map(len, parts))) > 1:
        return not own.is_like(other_own)
    return all(one.equals(wanted) or not mine.is_like(given) for one, wanted, mine, given in zip(*parts, strict=True))
