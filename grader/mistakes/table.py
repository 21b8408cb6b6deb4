"""All that a set of entries gives on the probes, stacked into arrays: one look finds every match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from grader.mistakes.canonical import Numbers
from grader.mistakes.model import CatalogueEntry
from grader.mistakes.reading import Glance

Signature = tuple[tuple[str, bool, bool, bytes], ...]


@dataclass(frozen=True)
class _Column:
    """What the entries gave on one probe: for each form, which of them have it and with what numbers."""

    by_form: dict[str, tuple[NDArray[np.intp], Numbers]]
    changed: NDArray[np.bool_]
    again: NDArray[np.bool_]


class EntryTable:
    """The entries of one function with their observations."""

    def __init__(self, entries: Sequence[CatalogueEntry], readings: Sequence[tuple[Glance, ...]]) -> None:
        self.entries = tuple(entries)
        width = len(readings[0]) if readings else 0
        self._columns = tuple(_column([reading[place] for reading in readings]) for place in range(width))

    def matches(
        self, reading: Sequence[Glance], tolerance: float, *, skip: frozenset[int] = frozenset()
    ) -> list[CatalogueEntry]:
        """Return the entries that agree on all probes but those to skip, in the table's order."""
        if not self._columns:
            return []
        alive = np.ones(len(self.entries), dtype=bool)
        for place, (column, seen) in enumerate(zip(self._columns, reading, strict=True)):
            if place not in skip:
                alive &= _agree(column, seen, tolerance)
        return [self.entries[place] for place in np.flatnonzero(alive)]


def signature(reading: Sequence[Glance]) -> Signature:
    """Return a key that is equal for readings that agree to about eight digits."""
    return tuple((seen.form, seen.changed, seen.again, _rounded(seen)) for seen in reading)


def _rounded(seen: Glance) -> bytes:
    scale = float(f"{seen.scale:.8e}")
    return (np.round(seen.numbers / scale, 8) + 0.0).tobytes() + str(scale).encode()


def _column(seen: Sequence[Glance]) -> _Column:
    places: dict[str, list[int]] = {}
    for place, item in enumerate(seen):
        places.setdefault(f"{item.form} {item.numbers.size}", []).append(place)
    by_form = {form: (np.array(rows), np.stack([seen[row].numbers for row in rows])) for form, rows in places.items()}
    return _Column(by_form, np.array([item.changed for item in seen]), np.array([item.again for item in seen]))


def _agree(column: _Column, seen: Glance, tolerance: float) -> NDArray[np.bool_]:
    found = np.zeros(len(column.changed), dtype=bool)
    rows, numbers = column.by_form.get(f"{seen.form} {seen.numbers.size}", (None, None))
    if rows is None or numbers is None:
        return found
    if seen.numbers.size:
        rows = rows[np.abs(numbers - seen.numbers).max(axis=1) <= tolerance * seen.scale]
    found[rows] = True
    result: NDArray[np.bool_] = found & (column.changed == seen.changed) & (column.again == seen.again)
    return result
