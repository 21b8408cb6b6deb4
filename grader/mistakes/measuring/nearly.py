"""Whole numbers that are the first at which something is reached: nearly, with which tolerance, or something else."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from grader.mistakes.measuring.declared import Floats, Formula, Reaching

_DIGITS = 3
_LEAST_OFF = 2  # answers that differ from the right ones: one alone may do so for any reason


def of_reaching(formula: Formula, sought: Floats, wanted: Floats, *, most: int = _DIGITS) -> str | None:
    """Return what whole numbers are the first at: nearly the goal, by up to `most` digits, or something else."""
    if formula.reaching is None:
        return None
    first, goal = f"the first {formula.reaching.number} at which", formula.reaching.goal
    short = _tolerance(formula, sought, wanted, most)
    if short is not None:
        return f"{first} {goal} is reached or missed by up to {short}: look for isclose, or for a tolerance."
    other = _other_reached(formula, sought)
    return f"{first} {other} reaches {goal}: asked for is {formula.asked}." if other is not None else None


def _tolerance(formula: Formula, sought: Floats, wanted: Floats, most: int) -> str | None:
    """Return up to how much may be missing, as text, where all answers are those of one tolerance; None if of none."""
    reaching = formula.reaching
    counts = [round(float(number)) for number in sought]
    are_numbers = len(counts) == len(formula.inputs) and (sought == counts).all() and (sought >= 1).all()
    if reaching is None or not are_numbers or (sought > wanted).any() or (sought < wanted).sum() < _LEAST_OFF:
        return None
    goal = formula.names.index(reaching.goal)
    found = []
    for name, size in {"": lambda *_: 1.0, **reaching.sizes}.items():
        number, digits = _written(*_between(formula, reaching, goal, size, counts), most)
        found += [(digits, f"{number:g} * {name}" if name else f"{number:g}")] if number else []
    fewest = min((digits for digits, _ in found), default=0)
    return " or ".join(text for digits, text in found if digits == fewest) or None


def _other_reached(formula: Formula, sought: Floats) -> str | None:
    """Return what else all answers are the first to reach the goal with; None if nothing that has a name."""
    reaching = formula.reaching
    if (
        reaching is None
        or len(sought) != len(formula.inputs)
        or not ((sought == np.rint(sought)) & (sought >= 1)).all()
    ):
        return None
    goal = formula.names.index(reaching.goal)
    pairs = [(round(float(count)), inputs) for count, inputs in zip(sought, formula.inputs, strict=True)]
    for name, reached in reaching.others.items():
        there = all(reached(count, *inputs) >= inputs[goal] for count, inputs in pairs)
        if there and all(reached(count - 1, *inputs) < inputs[goal] for count, inputs in pairs if count > 1):
            return name
    return None


def _between(
    formula: Formula, reaching: Reaching, goal: int, size: Callable[..., float], counts: list[int]
) -> tuple[float, float]:
    """Return how much is missing at most where an answer stops, and how much at least one step before."""

    def missing(count: int, inputs: tuple[float, ...]) -> float:
        return (inputs[goal] - reaching.reached(count, *inputs)) / size(count, *inputs)

    pairs = list(zip(counts, formula.inputs, strict=True))
    before = [missing(count - 1, inputs) for count, inputs in pairs if count > 1]
    return max(missing(count, inputs) for count, inputs in pairs), min(before, default=math.inf)


def _written(least: float, most: float, longest: int) -> tuple[float, int]:
    """Return the shortest number between two, and how many digits it has, 0 for a power of ten; 0, 0 if none."""
    if not 0 < least < most < math.inf:
        return 0.0, 0
    for digits in range(longest + 1):
        unit = 10.0 ** (math.ceil(math.log10(least)) - digits)
        number = float(f"{math.ceil(least / unit * (1 - 1e-12)) * unit:.{max(digits, 1)}g}") if digits else unit
        if least <= number < most:
            return number, digits
    return 0.0, 0
