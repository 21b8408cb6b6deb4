"""Numbers that are nearly right wherever they are asked for: what makes them is right, but too coarse."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from grader.mistakes.measuring.declared import Floats, Formula

EARLY = "that stops early."
"""How a sentence ends that says so: on other inputs more may be off."""
_NEAR = 3e-2
_SINGLE = 1e-4  # more than single precision costs in a short formula
_FEWEST = 6
_CHANCE = 1e-3
_MANY = 10  # times


def coarse(formula: Formula, sought: Floats, wanted: Floats) -> str | None:
    """Return how much numbers are off, and for which inputs most, where they are nearly right for most inputs.

    The inputs have nothing to do with one another, so that no other formula is that near on all of them.
    """
    if formula.whole or len(sought) != len(formula.inputs) or not (wanted != 0).all():
        return None
    off = np.abs(sought / wanted - 1)
    near = off <= _NEAR
    if near.sum() < max(_FEWEST, len(off) / 2):
        return None
    if _are_single(sought) and not _are_single(wanted):
        return "made in single precision (float32), which has 7 digits: compute it in float64."
    worst = int(np.argmax(off))
    shown = ", ".join(_at(name, value) for name, value in zip(formula.names, formula.inputs[worst], strict=True))
    much = f"off by {_percent(off[worst])}"
    where = _grows(formula, off) or f"for {shown}"
    said = f"nearly right on all inputs here, {much} at most, {where}"
    if not near.all():
        said = f"nearly right for most inputs, but {much} for {shown}"
    single = "float32, " if off[near].max() < _SINGLE else ""
    return f"{said}: look for {single}a small step or epsilon, a tolerance, or a sum or search {EARLY}"


def of_limit(formula: Formula, sought: Floats, wanted: Floats) -> str | None:
    """Return how much numbers are off that are the less so the further out one argument is, and right in the end."""
    if formula.whole or len(sought) != len(formula.inputs) or not (wanted != 0).all():
        return None
    off = np.abs(sought / wanted - 1)
    if len(set(np.round(off, 12))) < _FEWEST or off.min() > _SINGLE or off.max() < _NEAR:
        return None
    for name, values in _sizes(formula):
        order = np.argsort(values, kind="stable")
        for further, ordered in (("larger", off[order]), ("smaller", off[order][::-1])):
            if (np.diff(ordered) <= 0).all():
                worst = values[order[0] if further == "larger" else order[-1]]
                size = "large" if further == "larger" else "small"
                holds = (
                    f"that holds for {size} {name} alone, and asked for is {formula.asked}"
                    if name in formula.names  # else the formula may be right, and what goes into it is not
                    else f"what is wrong counts for little where {name} is {size}"
                )
                much = f"off by {_percent(ordered[0])} for {_at(name, worst)}"
                return f"{much}, and the less the {further} {name} is: {holds}."
    return None


def _percent(off: float) -> str:
    """Return how much a number is off; how many times a number near 0 it is tells nothing."""
    if off > _MANY:
        return f"more than {100 * _MANY} %"
    return f"{100 * off:{'.2g' if off < 0.99 else '.0f'}} %"


def _at(name: str, value: float) -> str:
    """Return what an argument is, or what it is near to, where the digits that are shown are not all."""
    shown = f"{value:.4g}"
    return f"{name}={shown}" if float(shown) == value else f"{name} near {shown}"


def _sizes(formula: Formula) -> Iterator[tuple[str, Floats]]:
    """Yield the arguments, and what has a name of its own, for all inputs."""
    for place, name in enumerate(formula.names):
        yield name, np.array([inputs[place] for inputs in formula.inputs])
    for name, quantity in formula.quantities.items():
        if name.isidentifier():
            yield name, np.array([quantity(*inputs) for inputs in formula.inputs], dtype=float)


def _are_single(numbers: Floats) -> bool:
    return bool((numbers == numbers.astype(np.float32)).all())


def _grows(formula: Formula, off: Floats) -> str | None:
    """Return with which argument it is the more off, if with one and not by chance."""
    if 2 * len(formula.names) / math.factorial(len(off)) > _CHANCE:
        return None
    for place, name in enumerate(formula.names):
        ordered = off[np.argsort([inputs[place] for inputs in formula.inputs], kind="stable")]
        if (np.diff(ordered) > 0).all():
            return f"the more the larger {name} is"
        if (np.diff(ordered) < 0).all():
            return f"the more the smaller {name} is"
    return None
