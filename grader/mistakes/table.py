"""What a set of entries gives on one probe, stacked into arrays: one look finds those that agree."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.canonical import Numbers
from grader.mistakes.reading import Glance

Signature = tuple[tuple[str, bool, bool, bytes], ...]


class ProbeTable:
    """What the entries gave on one probe: for each form, which of them have it and with what numbers."""

    def __init__(self, seen: Sequence[Glance]) -> None:
        places: dict[str, list[int]] = {}
        for place, item in enumerate(seen):
            places.setdefault(_form(item), []).append(place)
        self._by_form: dict[str, tuple[NDArray[np.intp], Numbers]] = {
            form: (np.array(rows), np.stack([seen[row].numbers for row in rows])) for form, rows in places.items()
        }

    def agreeing(self, seen: Glance, tolerance: float) -> list[int]:
        """Return which of the entries agree with what was observed, in their order."""
        if _form(seen) not in self._by_form:
            return []
        rows, numbers = self._by_form[_form(seen)]
        if seen.numbers.size:
            rows = rows[np.abs(numbers - seen.numbers).max(axis=1) <= tolerance * seen.scale]
        found: list[int] = rows.tolist()
        return found


def signature(reading: Sequence[Glance]) -> Signature:
    """Return a key that is equal for readings that agree to about eight digits."""
    return tuple((seen.form, seen.changed, seen.again, _rounded(seen)) for seen in reading)


def _form(seen: Glance) -> str:
    return f"{seen.form} {seen.numbers.size} {seen.changed} {seen.again}"


def _rounded(seen: Glance) -> bytes:
    scale = float(f"{seen.scale:.8e}")
    return (np.round(seen.numbers / scale, 8) + 0.0).tobytes() + str(scale).encode()
