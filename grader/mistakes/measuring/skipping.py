"""Another number of rows is left out at the beginning than is asked for."""

from __future__ import annotations

from itertools import product

import numpy as np

from grader.mistakes.measuring.declared import Floats, Spread

_EXACT = 1e-9


def of_other_skip(spread: Spread, sought: Floats) -> str | None:
    """Return how many rows are left out, where one number for each input is all that is wrong.

    Each of some twenty numbers is tried for each input, and has to be met to nine digits.
    """
    acting = [_acting(spread, place, float(number)) for place, number in enumerate(sought)]
    given = [spread.skip(*inputs) for inputs in spread.inputs]
    pairs = [(act, is_given) for act, is_given in zip(acting, given, strict=True) if act is not None]
    if len(pairs) < len(given) or all(act == is_given for act, is_given in pairs):
        return None
    told = ", and ".join(f"{act} where {is_given} is given" for act, is_given in pairs if act != is_given)
    return f"The {spread.skipped} that acts is {told}: it is to act as it is."


def _acting(spread: Spread, place: int, number: float) -> int | None:
    """Return the one number of rows without which an answer is right; None if there is none, or several."""
    tables = [np.asarray(table, dtype=float) for table in
              spread.tables(*spread.inputs[place], **spread.keywords).values()]  # fmt: skip
    found = set()
    for ddof, skip in product((0, 1) if spread.sample else (0,), range(len(tables[0]) - 1)):
        spreads = [np.mean(np.var(table[skip:], axis=0, ddof=ddof)) for table in tables]
        made = spreads[0] / spreads[1] if len(spreads) > 1 else spreads[0]
        if abs(made - number) <= _EXACT * abs(number):
            found.add(skip)
    return found.pop() if len(found) == 1 else None
