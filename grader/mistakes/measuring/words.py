"""Numbers and rows of numbers in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from grader import digits
from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.expressions import Formulas

_SAME = 1e-8
_MEASURED = 1e-6  # relative: as far as that a measured number may be off
_SHOWN = 4
_NOTHING = 1e-12


def plain(number: float) -> str:
    """Write a number with three digits, and more where it would read as a round one: 0.37, 12, 1.5e-05, 0.999997."""
    if abs(number) < _NOTHING:
        return "0"
    text = digits.number(number, 3, _MEASURED)
    short = f"{float(text):g}"  # without an exponent where that is as short
    return short if float(short) == float(text) else text


def apart(first: float, second: float) -> tuple[str, str]:
    """Write two numbers that differ so that they look different."""
    shown = plain(first), plain(second)
    return shown if shown[0] != shown[1] else digits.beside(first, second, 3)


def listed(numbers: Iterable[float], most: int = _SHOWN) -> str:
    """Write the first numbers of a row: "1, 0.5, 0.333, 0.25"."""
    return ", ".join(plain(number) for number in list(numbers)[:most])


def is_constant(numbers: Floats) -> bool:
    """Tell whether the numbers that there are, are one and the same; of none that is not known."""
    known = numbers[np.isfinite(numbers)]
    return known.size > 0 and bool(np.all(np.abs(known - known[0]) <= _SAME * max(abs(float(known[0])), 1e-3)))


def same(first: Floats, second: Floats) -> bool:
    """Tell whether two rows agree wherever both are known."""
    known = np.isfinite(first) & np.isfinite(second)
    return bool(np.all(np.abs(first[known] - second[known]) <= _SAME * np.maximum(np.abs(second[known]), 1e-3)))


def agree(first: Floats, second: Floats) -> bool:
    """Tell whether two rows are all known, and agree."""
    return first.size > 0 and bool(np.isfinite(first).all() and np.isfinite(second).all()) and same(first, second)


class Namer:
    """Says what numbers are, one for each walk, as formulas of the quantities that differ between the walks."""

    def __init__(self, quantities: Mapping[str, Sequence[float]]) -> None:
        self._formulas = Formulas({name: np.array(numbers) for name, numbers in quantities.items()})

    def __call__(self, numbers: Sequence[float]) -> str | None:
        """Return the name of some numbers: one number that all of them are, or a formula; None where it has none."""
        sought = np.array(numbers)
        if not np.isfinite(sought).all():
            return None
        if np.abs(sought - sought[0]).max() <= _SAME * abs(sought[0]):
            return plain(float(sought[0]))
        negative = bool((sought < 0).all())
        found = self._formulas.matching(-sought if negative else sought)
        if found is None:
            return None
        return (f"-({found})" if " " in found else f"-{found}") if negative else found
