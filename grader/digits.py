"""Numbers as text beside each other: those that differ look different, and none like a rounder number than it is."""

from __future__ import annotations

from collections.abc import Sequence

_ENOUGH = 17  # digits, by which any two floats differ
_MORE = 3  # digits at a time
_ROUND = 3  # zeros at the end of a number by which it reads as a round one; of few digits all but one
_ROUNDING = 1e-9  # relative: as far as that a number is off by rounding alone
_ROW_ITEMS = 6


def number(value: float, digits: int = 5, rounding: float = _ROUNDING) -> str:
    """Write a number with at least so many digits, and more where it would read as another, rounder one.

    It is that one if the two are no further apart than by `rounding`, relative to them.

    Examples
    --------
    >>> number(0.9999973), number(0.30000000000000004), number(0.370012), number(2 / 3)
    ('0.9999973', '0.3', '0.37001', '0.66667')
    """
    for more in range(digits, _ENOUGH, _MORE):
        text = f"{value:.{more}g}"
        if not _reads_round(text, more) or abs(float(text) - value) <= rounding * abs(value):
            return text
    return f"{value:.{_ENOUGH}g}"


def beside(first: float, second: float, digits: int = 5) -> tuple[str, str]:
    """Write two numbers that differ with as many digits as it takes to tell them apart.

    Examples
    --------
    >>> beside(1 / 3, 0.33333399), beside(1.0, 1 + 2e-12)
    (('0.33333333', '0.33333399'), ('1', '1.000000000002'))
    """
    for more in range(digits, _ENOUGH, _MORE):
        shown = number(first, more), number(second, more)
        if shown[0] != shown[1]:
            return shown
    return f"{first:.{_ENOUGH}g}", f"{second:.{_ENOUGH}g}"


def rows(first: Sequence[float], second: Sequence[float], differing: Sequence[bool]) -> tuple[str, str]:
    """Write two rows of numbers of one length, where what is `differing` looks different; of long ones a part.

    Examples
    --------
    >>> rows([1.0, 2.0], [0.99999997, 2.0], [True, False])
    ('[1, 2]', '[0.99999997, 2]')
    """
    start = max(0, list(differing).index(True) + 1 - _ROW_ITEMS) if any(differing) else 0
    end = start + _ROW_ITEMS
    pairs = [
        beside(one, other) if apart else (number(one), number(other))
        for one, other, apart in zip(first[start:end], second[start:end], differing[start:end], strict=True)
    ]
    if len(first) == 1:
        return pairs[0]
    before, after = ["..."] if start else [], ["..."] if len(first) > end else []
    left, right = (f"[{', '.join([*before, *texts, *after])}]" for texts in zip(*pairs, strict=True))
    return left, right


def _reads_round(text: str, digits: int) -> bool:
    figures = text.partition("e")[0].lstrip("-0.").replace(".", "")
    return len(figures.rstrip("0")) <= max(1, digits - _ROUND)
