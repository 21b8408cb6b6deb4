"""One fitted constant: the number that, in place of an argument or a factor, explains what was seen.

The number is found on one probe, by Gauss-Newton steps in one unknown, and has to hold on all the others: as the same
constant, as the same factor of what belongs there, or as the same difference from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from reference.mistakes.canonical import Numbers
from reference.mistakes.holes import Hole, holes
from reference.mistakes.model import Mistake, Probe
from reference.mistakes.observe import observe, quiet
from reference.mistakes.probes import probes
from reference.mistakes.reading import Glance, close, glance

_TOLERANCE = 1e-9
_ROUNDS = 8


def constants(function: str, reading: Sequence[Glance]) -> Iterator[Mistake]:
    """Yield the constants that explain a reading, those in place of an argument first."""
    fixed = probes(function)
    with quiet():
        if any(seen.raised or seen.changed or not seen.again or not seen.numbers.size for seen in reading):
            return
        for hole in holes(function):
            number = _fitted(hole, fixed[0], reading[0])
            if number is not None:
                yield from _explanations(function, hole, number, fixed, reading)


def _explanations(
    function: str, hole: Hole, number: float, fixed: Sequence[Probe], reading: Sequence[Glance]
) -> Iterator[Mistake]:
    right = hole.right(fixed[0])
    for kind, rule in _rules(hole, number, right):
        if all(
            _explains(hole, rule(hole.right(probe)), probe, seen) for probe, seen in zip(fixed, reading, strict=True)
        ):
            yield Mistake("constant", (function,), _sentence(hole, kind, number, right), "constant")
            return


def _rules(hole: Hole, number: float, right: float) -> Iterator[tuple[str, Callable[[float], float]]]:
    yield "constant", lambda value: number
    if hole.scalar and right:
        factor = _short(number / right)
        yield "factor", lambda value: factor * value
    if hole.scalar:
        shift = _short(number - right)
        yield "shift", lambda value: value + shift


def _sentence(hole: Hole, kind: str, number: float, right: float) -> str:
    where = f" {hole.where}" if hole.where else ""
    if kind == "factor" or not hole.scalar:
        factor = number / right if hole.scalar else number
        return (
            f"This matches {_text(factor)} * {hole.name} where {hole.name} belongs{where}: look for a factor too many."
        )
    if kind == "shift":
        sign = "+" if number > right else "-"
        difference = _text(abs(number - right))
        return f"This matches {hole.name} {sign} {difference} where {hole.name} belongs{where}: look for what is added."
    typed = "look for a typed number, and use the value that is given"
    return f"This matches {_text(number)} where {hole.name} belongs{where}: {typed}."


def _explains(hole: Hole, number: float, probe: Probe, seen: Glance) -> bool:
    found = _output(hole, number, probe)
    return found is not None and found.form == seen.form and close(seen.numbers, found.numbers, _TOLERANCE)


def _fitted(hole: Hole, probe: Probe, seen: Glance) -> float | None:
    """Return the number that gives what was seen on one probe, rounded to few digits where that does as well."""
    right = hole.right(probe)
    for start in (right, 0.5 * right):
        number = _gauss_newton(hole, probe, seen, start)
        if number is not None:
            return number
    return None


def _gauss_newton(hole: Hole, probe: Probe, seen: Glance, number: float) -> float | None:
    before = np.inf
    for _ in range(_ROUNDS):
        missing = _missing(hole, number, probe, seen)
        if missing is None:
            return None
        size = float(np.abs(missing).max())
        if size <= 1e-12 * seen.scale:
            return _short(number)
        if size > 0.5 * before and size <= _TOLERANCE * seen.scale:
            return _short(number)
        before = size
        width = 1e-6 * max(abs(number), 0.1)
        beside = _missing(hole, number + width, probe, seen)
        if beside is None:
            return None
        slope = (missing - beside) / width
        steepness = float(slope @ slope)
        if steepness == 0:
            return None
        number += float(slope @ missing) / steepness
    return None


def _missing(hole: Hole, number: float, probe: Probe, seen: Glance) -> Numbers | None:
    found = _output(hole, number, probe)
    if found is None or found.form != seen.form:
        return None
    return seen.numbers - found.numbers


def _output(hole: Hole, number: float, probe: Probe) -> Glance | None:
    value: float | int = int(number) if number == int(number) and abs(number) < 1e6 else number
    found = glance(observe(hole.place(value), probe, stateful=False))
    return None if found.raised else found


def _short(number: float) -> float:
    short = float(f"{number:.6g}")
    return short if abs(short - number) <= 1e-9 * max(abs(number), 1e-3) else number


def _text(number: float) -> str:
    return f"{number:.6g}"
