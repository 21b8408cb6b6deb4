"""Observations made comparable: forms, flat numbers, and two yes-or-no facts for each probe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from grader.mistakes.canonical import Numbers, canonical
from grader.mistakes.model import Observed

_NAN, _INF = 7e299, 8e299


@dataclass(frozen=True)
class Glance:
    """One observation, ready to be compared.

    `form` holds the structure of the first value, or the exception's name; `changed` says whether an argument was
    changed, `again` whether the second call gave the same. After a change the second call starts from something else,
    so that it says nothing of its own.
    """

    form: str
    numbers: Numbers
    changed: bool
    again: bool

    @property
    def raised(self) -> bool:
        """Whether the call raised."""
        return self.form.startswith("raised ")

    @property
    def scale(self) -> float:
        """The largest absolute number, for relative comparison; 1 where there is none."""
        finite = np.abs(self.numbers[np.abs(self.numbers) < _NAN])
        return float(finite.max(initial=0.0)) or 1.0


def glance(seen: Observed) -> Glance:
    """Return an observation in comparable form."""
    if seen.error is not None:
        return Glance(f"raised {seen.error}", np.empty(0), False, True)
    form, numbers = canonical(seen.first)
    changed = bool(seen.changed)
    numbers = finite(numbers)
    if changed or seen.second is seen.first:
        return Glance(form, numbers, changed, True)
    second_form, second = canonical(seen.second)
    again = seen.second_error is None and form == second_form and close(numbers, finite(second), 1e-9)
    return Glance(form, numbers, changed, again)


def read(observations: Mapping[str, Observed], names: Sequence[str]) -> tuple[Glance, ...]:
    """Return the observations in the order of the probes."""
    return tuple(glance(observations[name]) for name in names)


def close(first: Numbers, second: Numbers, tolerance: float) -> bool:
    """Tell whether two flat arrays of one size agree, relative to the largest number."""
    if first.shape != second.shape:
        return False
    if first.size == 0:
        return True
    scale = float(np.abs(first[np.abs(first) < _NAN]).max(initial=0.0)) or 1.0
    return bool(np.abs(first - second).max() <= tolerance * scale)


def same(first: Glance, second: Glance, tolerance: float) -> bool:
    """Tell whether two observations agree."""
    return (
        first.form == second.form
        and first.changed == second.changed
        and first.again == second.again
        and close(first.numbers, second.numbers, tolerance)
    )


def finite(numbers: Numbers) -> Numbers:
    """Put large stand-ins for NaN and infinity, so that equal ones compare equal and no others do."""
    if np.isfinite(numbers).all() and (numbers.size == 0 or float(np.abs(numbers).max()) < _NAN):
        return numbers
    limited = np.clip(numbers, -_INF, _INF)
    return np.where(np.isnan(numbers), _NAN, limited)


def has_nan(seen: Glance) -> bool:
    """Tell whether a number was not a number."""
    return bool((seen.numbers == _NAN).any())


def has_finite(seen: Glance) -> bool:
    """Tell whether any number was finite."""
    return bool((np.abs(seen.numbers) < _NAN).any())


def is_finite(seen: Glance) -> bool:
    """Tell whether all numbers were finite."""
    return bool((np.abs(seen.numbers) < _NAN).all())
