"""What an observation shows by itself, where no simulation gives the same: side effects, exceptions, missing values."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.canonical import Numbers, canonical
from grader.mistakes.function import Function, Observations, Sign, Signs
from grader.mistakes.model import Probe
from grader.mistakes.nan import why_nan
from grader.mistakes.reading import Glance, close, has_nan
from grader.mistakes.right import right_answer, right_values

_NOTHING = 1e-12
_NEAR = 1e-6
_FEWEST = 8  # numbers with something behind the point, of which it is told
_LARGEST = 1e6  # beyond that doubles have too few digits left for `_NEAR`
_MOST_DIGITS = 5
_SOME = 0.5
_FAR, _FAR_OFF = 1e3, 1e-2  # units of the last digit; of the largest number
BESIDES = "rounded.besides"
"""The id of what is rounded, and wrong besides: there is more to be found."""
_CRASHES: Mapping[str, Sign] = {
    "NameError": ("crash.name_error", "a name is used that was never set: look for a misspelling"),
    "UnboundLocalError": ("crash.unbound", "a variable is read before it is set: give it a value before the loop"),
    "IndexError": (
        "crash.index_error",
        "an index goes past the end: look at the bounds of the loop and the size of the array",
    ),
    "TypeError": ("crash.type_error", "a call or an operation gets something it cannot take: look at the arguments"),
    "ValueError": ("crash.value_error", "shapes do not fit, or a number is out of range: look at what is combined"),
    "AttributeError": ("crash.attribute_error", "something is asked for an attribute that it lacks: look at its type"),
    "ZeroDivisionError": ("crash.zero_division", "something is divided by zero: look at the denominators"),
    "KeyError": ("crash.key_error", "a dict is asked for a key that it lacks: look at how the key is written"),
    "RecursionError": ("crash.recursion", "the function calls itself too often: look at where that stops"),
    "UFuncTypeError": (
        "dtype.casting_crash",
        "whole numbers are changed in place by real ones, which numpy refuses: make them floats, with dtype=float",
    ),
    "OverflowError": ("crash.overflow", "a number is too large for what is done with it: look at where it grows"),
}


def signs(function: Function, observations: Observations, reading: Sequence[Glance]) -> Iterator[Sign]:
    """Yield (id, sentence) for what can be told without knowing the mistake."""
    right, said = right_answer(function), function.signs
    if any(seen.changed for seen in reading):
        yield said.changed
    if any(not seen.again for seen in reading):
        yield from _differing(said, reading, right, several_runs=bool(function.upstream))
    if function.grows and _stops_early(observations, function):
        yield said.ends_early
    if any(has_nan(seen) for seen in reading):
        yield why_nan(said, observations, reading)
    digits = _rounded_to(function.probes, reading, right)
    if digits:
        few = f"What it gives has no more than {digits} digits behind the point, so something rounds"
        if _is_far_off(reading, right, digits):
            yield BESIDES, f"{few}: round when you print. That is not all: the numbers are others besides."
        else:
            yield (
                "rounded",
                f"{few}: what is cut off is missing in all that follows. Look for what rounds, and round when you "
                "print.",
            )
    yield from _crashes(reading)


def _is_far_off(reading: Sequence[Glance], right: Sequence[Glance], digits: int) -> bool:
    """Tell whether numbers are further off than rounding brings about, even in each of a few steps."""
    pairs = [(seen, wanted) for seen, wanted in zip(reading, right, strict=True) if seen.form == wanted.form]
    return any(
        bool(np.abs(seen.numbers - wanted.numbers).max(initial=0) > max(_FAR * 10.0**-digits, _FAR_OFF * wanted.scale))
        for seen, wanted in pairs
    )


def _rounded_to(probes: Sequence[Probe], reading: Sequence[Glance], right: Sequence[Glance]) -> int:
    """Return how many digits all numbers have at most behind the point, where few of the right ones have so few; or 0.

    By chance one number in `1 / (2 * _NEAR)` has. What is handed on as it came has as few as the arguments: some that
    is wrong has to come from arguments with more.
    """
    seen, wanted = (np.concatenate([item.numbers for item in items]) for items in (reading, right))
    met = np.empty(0)
    of = np.repeat(np.arange(len(reading)), [item.numbers.size for item in reading])
    if seen.shape == wanted.shape:
        off = np.abs(seen - wanted) > _NOTHING  # a start that is handed back as it came is not rounded
        met, seen, wanted, of = seen[~off], seen[off], wanted[off], of[off]
    if (
        any(item.raised for item in reading)
        or np.count_nonzero(~_are_multiples(seen, 0)) < _FEWEST
        or np.abs(seen).max(initial=0) > _LARGEST
    ):
        return 0
    for digits in range(1, _MOST_DIGITS + 1):
        if _are_multiples(seen, digits).all():
            few = _are_multiples(wanted, digits).mean() < _SOME
            whole = _are_all_given(met[~_are_multiples(met, digits)], probes)
            return digits if few and whole and any(_has_more(probes[place], digits) for place in np.unique(of)) else 0
    return 0


def _are_all_given(numbers: Numbers, probes: Sequence[Probe]) -> bool:
    """Tell whether numbers are among the arguments: one that is made, and has all of its digits, rules rounding out."""
    given = np.concatenate([value for probe in probes for value in _given(probe)])
    return all(bool((np.abs(given - number) < _NOTHING).any()) for number in numbers)


def _given(probe: Probe) -> list[Numbers]:
    values = (value for value in (*probe.args, *probe.kwargs.values()) if not callable(value))
    return [np.ravel(value).astype(float) for value in values]


def _has_more(probe: Probe, digits: int) -> bool:
    """Tell whether an argument has more digits behind the point."""
    return any(not _are_multiples(value, digits).all() for value in _given(probe))


def _are_multiples(numbers: Numbers, digits: int) -> NDArray[np.bool_]:
    scaled = numbers * 10.0**digits
    near: NDArray[np.bool_] = np.abs(scaled - np.rint(scaled)) < _NEAR
    return near


def _differing(
    said: Signs, reading: Sequence[Glance], right: Sequence[Glance], *, several_runs: bool
) -> Iterator[Sign]:
    begins_right = reading[0].form == right[0].form and close(right[0].numbers, reading[0].numbers, 1e-5)
    # A function of several runs meets what survives within its first call.
    yield from (said.survives, said.chance) if begins_right or several_runs else (said.chance, said.survives)


def _stops_early(observations: Observations, function: Function) -> bool:
    """Tell whether every path or history is right as far as it goes, and some but not all of them end too soon."""
    right = right_values(function)
    ends = [_ends(observations[name].first, expected) for name, expected in right.items()]
    return None not in ends and any(ends) and not all(ends)


def _ends(seen: Any, right: Any) -> bool | None:
    """Return whether the right rows end too soon; None where a row is wrong."""
    if isinstance(right, Mapping):
        if not isinstance(seen, Mapping) or seen.keys() != right.keys():
            return None
        ends = [_ends(seen[key], right[key]) for key in right]
        return None if None in ends else any(ends)
    expected = np.asarray(right, dtype=float)
    form, numbers = canonical(seen)
    shape = (numbers.size // math.prod(expected.shape[1:]), *expected.shape[1:])
    if form != f"a{shape}" or shape[0] > len(expected):
        return None
    return shape[0] < len(expected) if close(expected[: shape[0]].ravel(), numbers, 1e-5) else None


def _crashes(reading: Sequence[Glance]) -> Iterator[Sign]:
    for seen in reading:
        name = seen.form.removeprefix("raised ")
        if seen.raised and name in _CRASHES:
            yield crash(name)
            return


def crash(error: str) -> Sign:
    """Return what to say of an exception by its type alone."""
    known, sentence = _CRASHES.get(error, ("crash", "something is raised that nothing catches"))
    return known, f"This behaves as if {sentence}."
