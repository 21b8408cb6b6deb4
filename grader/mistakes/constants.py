"""One fitted constant: the number that, in place of an argument or as a factor too many, explains what was seen.

The number is found on one probe and has to hold on all the others: as the same constant, as the same factor of what
belongs there, or as the same difference from it. What each hole gives for some thirty numbers is kept, so that the
search starts close by and only in the holes that come close at all.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import numpy as np

from grader.errors import section_code
from grader.mistakes.canonical import Numbers
from grader.mistakes.function import Function
from grader.mistakes.holes import Hole, holes
from grader.mistakes.measuring.declared import Formula
from grader.mistakes.model import CatalogueEntry, Implementation, Mistake, Probe
from grader.mistakes.probing import observe, quiet
from grader.mistakes.reading import Glance, close, glance
from grader.mistakes.trees import words_of

_TOLERANCE = 1e-9
_ROUNDS = 9
_OTHER = 1.01
_CLOSEST = 4
_MULTIPLES = (-2, -1, -0.5, 0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1.1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 7, 10)
_COUNTS = range(21)


def constants(function: Function, reading: Sequence[Glance]) -> Iterator[CatalogueEntry]:
    """Yield the constants that explain a reading, those in place of an argument first."""
    if any(seen.raised or seen.changed or not seen.again or not seen.numbers.size for seen in reading):
        return
    with quiet():
        for hole, number in _fitted(function, function.probes[0], reading[0]):
            yield from _explanations(function, hole, number, reading)


@dataclass(frozen=True)
class HoleCurve:
    """What a hole gives on the first probe for a range of numbers."""

    hole: Hole
    numbers: tuple[float, ...]
    outputs: tuple[Glance | None, ...]

    def starts(self, seen: Glance) -> list[tuple[float, float]]:
        """Return (distance, number) of the two numbers that come closest."""
        found = [
            (float(np.abs(output.numbers - seen.numbers).max()) / seen.scale, number)
            for number, output in zip(self.numbers, self.outputs, strict=True)
            if output is not None and output.form == seen.form
        ]
        return sorted(found)[:2]


@cache
def prepare(function: Function) -> tuple[HoleCurve, ...]:
    """Return what the holes of a function give, worked out when it is first asked for.

    Raises
    ------
    SectionError
        If an original form does not run.
    """
    with section_code(f"the original forms of {function.name}"):
        return tuple(_curve(hole, function.probes[0]) for hole in holes(function))


def _curve(hole: Hole, probe: Probe) -> HoleCurve:
    right = hole.right(probe)
    numbers = tuple(map(float, _COUNTS)) if hole.whole else tuple(right * multiple for multiple in _MULTIPLES)
    return HoleCurve(hole, numbers, tuple(_output(hole, number, probe) for number in numbers))


def _fitted(function: Function, probe: Probe, seen: Glance) -> Iterator[tuple[Hole, float]]:
    """Yield the holes in which some number gives what was seen on one probe, in the order of the holes."""
    starts = [(curve.hole, curve.starts(seen)) for curve in prepare(function)]
    known = sorted(found[0][0] for _, found in starts if found)
    if not known:
        return
    limit = known[min(_CLOSEST, len(known)) - 1]
    for hole, found in starts:
        for distance, start in found if found and found[0][0] <= limit else ():
            if hole.whole:
                number = start if distance <= _TOLERANCE else None
            else:
                number = _gauss_newton(hole, probe, seen, start)
            if number is not None:
                yield hole, number
                break


def _gauss_newton(hole: Hole, probe: Probe, seen: Glance, number: float) -> float | None:
    """Return the number that gives what was seen, by Gauss-Newton steps in one unknown, halved where they miss."""
    missing = _missing(hole, number, probe, seen)
    for index in range(_ROUNDS):
        if missing is None:
            return None
        size = float(np.abs(missing).max())
        if index == 4 and size > 1e-2 * seen.scale:
            return None  # what fits is found in a few steps
        if size <= 1e-11 * seen.scale:
            return _short(number)
        width = 1e-6 * max(abs(number), 0.01)
        beside = _missing(hole, number + width, probe, seen)
        if beside is None:
            return None
        slope = (missing - beside) / width
        steepness = float(slope @ slope)
        if steepness == 0 or not np.isfinite(steepness):
            return None
        step = float(slope @ missing) / steepness
        number, missing = _shorter(hole, probe, seen, number, step, size)
    return _short(number) if missing is not None and float(np.abs(missing).max()) <= 1e-10 * seen.scale else None


def _shorter(
    hole: Hole, probe: Probe, seen: Glance, number: float, step: float, size: float
) -> tuple[float, Numbers | None]:
    """Return the next number and what is missing there, with as much of the step as brings it closer."""
    for share in (1.0, 0.5, 0.25):
        missing = _missing(hole, number + share * step, probe, seen)
        if missing is not None and float(np.abs(missing).max()) < size:
            return number + share * step, missing
    return number, None


def _explanations(function: Function, hole: Hole, number: float, reading: Sequence[Glance]) -> Iterator[CatalogueEntry]:
    right = hole.right(function.probes[0])
    pairs = list(zip(function.probes, reading, strict=True))
    for kind, rule in _rules(hole, number, right):
        if all(_explains(hole, rule(hole.right(probe)), probe, seen) for probe, seen in pairs):
            if hole.whole or _matters(hole, rule, pairs):
                yield CatalogueEntry(_mistake(function, hole, kind, right, number), partial(_filled, hole, rule))
            return


def _matters(hole: Hole, rule: Callable[[float], float], pairs: Sequence[tuple[Probe, Glance]]) -> bool:
    """Tell whether another number would not do as well: then it is not known which one it is."""
    return not all(_explains(hole, _OTHER * rule(hole.right(probe)), probe, seen) for probe, seen in pairs)


def _mistake(function: Function, hole: Hole, kind: str, right: float, number: float) -> Mistake:
    typed = frozenset({f"{abs(number):.6g}"} if kind == "constant" and hole.scalar else ())
    says, plain = (
        _sentence(hole, kind, number, right, where) for where in (f" {hole.where}" if hole.where else "", "")
    )
    return Mistake(
        "constant",
        (function.name,),
        says,
        "constant",
        stands=_formula_words(hole, kind, right, number)
        if _is_formula(function)
        else typed
        if hole.typed
        else frozenset(),
        placed=hole.placed | typed,
        unplaced=plain.partition(":")[0] + "." if typed else plain,
    )


def _is_formula(function: Function) -> bool:
    return any(isinstance(measure, Formula) for measure in function.measures)


def _formula_words(hole: Hole, kind: str, right: float, number: float) -> frozenset[str]:
    """Return what has to stand in a formula that is told of this number: any other is measured, and told as it is."""
    if kind == "constant" and hole.scalar:
        return hole.placed | {f"{number:.6g}"}  # with its sign, which no word has: such a number has no place
    shown = number - right if kind == "shift" else number / right
    return words_of(ast.parse(hole.name, mode="eval")) | {f"{abs(shown):.6g}"}


def _filled(hole: Hole, rule: Callable[[float], float]) -> Implementation:
    """Return the right answer with the fitted number in its place, for any arguments."""

    def implementation(*args: Any, **kwargs: Any) -> Any:
        number = rule(hole.right(Probe("call", args, kwargs)))
        return hole.place(int(number) if hole.whole else number)(*args, **kwargs)

    return implementation


def _rules(hole: Hole, number: float, right: float) -> Iterator[tuple[str, Callable[[float], float]]]:
    yield "constant", lambda value: number
    if hole.scalar:
        factor, shift = _short(number / right) if right else 0.0, _short(number - right)
        if right and not hole.whole:
            yield "factor", lambda value: factor * value
        yield "shift", lambda value: value + shift


def _sentence(hole: Hole, kind: str, number: float, right: float, where: str) -> str:
    if kind == "factor" or not hole.scalar:
        factor = number / right if hole.scalar else number
        if abs(factor + 1) <= _TOLERANCE:
            turned = ast.unparse(ast.parse(f"-({hole.name})"))
            return f"This matches {turned} where {hole.name} belongs{where}: look at the signs."
        scaled = ast.unparse(ast.parse(f"{factor:.6g} * ({hole.name})"))
        return f"This matches {scaled} where {hole.name} belongs{where}: look for a factor too many."
    if kind == "shift":
        added = f"{hole.name} {'+' if number > right else '-'} {abs(number - right):.6g}"
        return f"This matches {added} where {hole.name} belongs{where}: look for what is added."
    typed = "look at the numbers there" if hole.typed else "look for a typed number, and use the value that is given"
    return f"This matches {number:.6g} where {hole.name} belongs{where}: {typed}."


def _explains(hole: Hole, number: float, probe: Probe, seen: Glance) -> bool:
    found = _output(hole, number, probe)
    return found is not None and found.form == seen.form and close(seen.numbers, found.numbers, _TOLERANCE)


def _missing(hole: Hole, number: float, probe: Probe, seen: Glance) -> Numbers | None:
    found = _output(hole, number, probe)
    return seen.numbers - found.numbers if found is not None and found.form == seen.form else None


def _output(hole: Hole, number: float, probe: Probe) -> Glance | None:
    found = glance(observe(hole.place(int(number) if hole.whole else number), probe, stateful=False))
    return None if found.raised else found


def _short(number: float) -> float:
    """Return the number with few digits where these say the same."""
    short = float(f"{number:.6g}")
    return short if abs(short - number) <= 1e-9 * max(abs(number), 1e-3) else number
