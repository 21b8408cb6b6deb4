"""Whole numbers that are the first at which something is reached, or nearly: with which tolerance."""

from __future__ import annotations

import math
from collections.abc import Callable

from grader.mistakes.measuring.declared import Floats, Formula, Reaching

_DIGITS = 3
_LEAST_OFF = 2  # answers that differ from the right ones: one alone may do so for any reason


def tolerance(formula: Formula, sought: Floats, wanted: Floats) -> str | None:
    """Return up to how much may be missing, as text, where all answers are those of one tolerance; None if of none."""
    reaching = formula.reaching
    counts = [round(float(number)) for number in sought]
    are_numbers = len(counts) == len(formula.inputs) and (sought == counts).all() and (sought >= 1).all()
    if reaching is None or not are_numbers or (sought > wanted).any() or (sought < wanted).sum() < _LEAST_OFF:
        return None
    goal = formula.names.index(reaching.goal)
    found = []
    for name, size in {"": lambda *_: 1.0, **reaching.sizes}.items():
        least, most = _between(formula, reaching, goal, size, counts)
        number, digits = _written(least, most)
        found += [(digits, f"{number:g} * {name}" if name else f"{number:g}")] if number else []
    fewest = min((digits for digits, _ in found), default=0)
    return " or ".join(text for digits, text in found if digits == fewest) or None


def _between(
    formula: Formula, reaching: Reaching, goal: int, size: Callable[..., float], counts: list[int]
) -> tuple[float, float]:
    """Return how much is missing at most where an answer stops, and how much at least one step before."""

    def missing(count: int, inputs: tuple[float, ...]) -> float:
        return (inputs[goal] - reaching.reached(count, *inputs)) / size(count, *inputs)

    pairs = list(zip(counts, formula.inputs, strict=True))
    before = [missing(count - 1, inputs) for count, inputs in pairs if count > 1]
    return max(missing(count, inputs) for count, inputs in pairs), min(before, default=math.inf)


def _written(least: float, most: float) -> tuple[float, int]:
    """Return the shortest number between two, and how many digits it has, 0 for a power of ten; 0, 0 if none."""
    if not 0 < least < most < math.inf:
        return 0.0, 0
    for digits in range(_DIGITS + 1):
        unit = 10.0 ** (math.ceil(math.log10(least)) - digits)
        number = float(f"{math.ceil(least / unit * (1 - 1e-12)) * unit:.{max(digits, 1)}g}") if digits else unit
        if least <= number < most:
            return number, digits
    return 0.0, 0
