"""The place where two curves first differ."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from grader import digits
from grader.mistakes.picturing.panels import Floats, Trace

PARTED = 1e-6  # relative to the largest right number


def parting(curves: Iterable[Trace], name: str, first: int | None = None) -> tuple[float, float, str] | None:
    """Return where your curve leaves the right one, and what to say of it.

    Points are counted from `first`, or by their x where that is None.
    """
    found = {curve.whose: curve for curve in curves}
    yours, right = found.get("yours"), found["right"]
    if yours is None or not yours.x.size or not right.x.size:
        return None
    common = min(yours.x.size, right.x.size)
    apart = _apart(yours.y, right.y, common) | _apart(yours.x, right.x, common)
    if not np.any(apart):
        return None if yours.x.size == right.x.size else _ends(yours, right, name, first)
    at = int(np.argmax(apart))
    where = f"first difference at {name} = {_count(right, at, first):g}"
    told = where if first is not None else f"{where}: {both(yours.y[at], right.y[at])}"
    return float(right.x[at]), float(right.y[at]), told


def both(yours: float, right: float) -> str:
    """Say what two numbers that differ are."""
    if np.isfinite(yours) and np.isfinite(right):
        return "yours {}, right {}".format(*digits.beside(yours, right, 4))
    return f"yours {_told(yours)}, right {_told(right)}"


def _told(value: float) -> str:
    return digits.number(value, 4) if np.isfinite(value) else "is no number" if np.isnan(value) else "is infinite"


def _ends(yours: Trace, right: Trace, name: str, first: int | None) -> tuple[float, float, str]:
    longer = yours if yours.x.size > right.x.size else right
    last, end = (_count(curve, curve.x.size - 1, first) for curve in (yours, right))
    place = min(yours.x.size, right.x.size) - 1
    return float(longer.x[place]), float(longer.y[place]), f"yours ends at {name} = {last:g}, right at {end:g}"


def _count(curve: Trace, at: int, first: int | None) -> float:
    return float(curve.x[at]) if first is None else first + at


def _apart(yours: Floats, right: Floats, common: int) -> NDArray[np.bool_]:
    scale = float(np.max(np.abs(right[np.isfinite(right)]), initial=0.0))
    with np.errstate(all="ignore"):
        return ~(np.abs(yours[:common] - right[:common]) <= PARTED * scale)
