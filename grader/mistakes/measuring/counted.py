"""Numbers that are made by so many steps, where the number in the long run is asked for."""

from __future__ import annotations

import numpy as np

from grader.mistakes.measuring.declared import Floats, Formula

_NEAR = 1e-7  # a long way loses digits
_FEWEST = 4
_LOST = 1e-12  # smaller numbers than that may be rounding alone


def of_steps_made(formula: Formula, sought: Floats) -> str | None:
    """Return what comes of how many steps, where one count gives all numbers that are not lost in rounding.

    The first number has a few hundred counts to meet; that others, which have nothing to do with it, meet the same one
    by chance takes less than 1e-6 for each of them.
    """
    if len(sought) != len(formula.inputs):
        return None
    for text, made in formula.of_steps.items():
        rows = [np.asarray(made(*inputs)) for inputs in formula.inputs]
        table = np.stack(rows, axis=1)  # shape (counts, inputs)
        known = np.isfinite(table) & (np.abs(table) > _LOST)
        meets = np.abs(table - sought) <= _NEAR * np.abs(sought)
        fits = np.flatnonzero((meets | ~known).all(axis=1) & (known.sum(axis=1) >= _FEWEST))
        if fits.size:
            return f"{text.format(n=int(fits[0]) + 1)}: asked for is {formula.asked}."
    return None
