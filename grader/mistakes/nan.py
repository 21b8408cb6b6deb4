"""Why an answer is NaN, as far as numpy's own warnings show it: no cause is said that was not seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.mistakes.function import Observations, Sign, Signs
from grader.mistakes.model import Warned
from grader.mistakes.reading import Glance, has_nan

_LOOK = "Look at what goes into it"
_INVALID: Mapping[str, str] = {
    "divide": "a division without a result, as 0 / 0",
    "remainder": "a remainder of a division by 0",
    "sqrt": "the root of a negative number",
    "log": "the logarithm of a negative number",
    "log2": "the logarithm of a negative number",
    "log10": "the logarithm of a negative number",
    "log1p": "the logarithm of a negative number",
    "power": "a negative number to a power that is not whole",
    "subtract": "an infinite number less an infinite number",
    "multiply": "0 times an infinite number",
}


def why_nan(said: Signs, observations: Observations, reading: Sequence[Glance]) -> Sign:
    """Return the sign of an answer that is NaN: its cause, if numpy warned of it."""
    warned = _first(observations, reading)
    if warned is None:
        return said.not_a_number
    if warned.kind == "nothing":
        return said.of_nothing
    where = f" in line {warned.line}" if warned.line is not None else ""
    if warned.kind == "overflow":
        return (
            "nan",
            f"This matches numbers that grow beyond all bounds{where}, and are NaN after that: look at the signs and "
            "factors of what grows.",
        )
    what, where = _called(warned), f",{where}" if where else ""
    return "nan", f"This matches {what}{where}: NaN comes out, and spreads from there. {_LOOK}."


def _called(warned: Warned) -> str:
    of_a_log = warned.operation.startswith("log")
    if warned.kind == "zero":
        return "the logarithm of 0" if of_a_log else "a division by 0, which is infinite"
    return _INVALID.get(warned.operation, f"a number for which {warned.operation} has no result")


def _first(observations: Observations, reading: Sequence[Glance]) -> Warned | None:
    """Return the first warning of the first probe that is NaN, or where it had been given before, of one before that.

    Each line warns once in the life of a process.
    """
    earlier: tuple[Warned, ...] = ()
    for seen, found in zip(observations.values(), reading, strict=True):
        if has_nan(found):
            return next(iter(seen.warned or earlier), None)
        earlier = seen.warned or earlier
    return None
