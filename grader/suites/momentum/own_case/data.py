"""Numbers of a student's made fit to be drawn: as arrays, as charts, as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ask = Callable[..., Any]
Points = NDArray[np.float64]


def points(value: Any, dimensions: int) -> Points | None:
    """Return numbers with so many dimensions; None of anything else."""
    if not isinstance(value, (np.ndarray, list, tuple)):
        return None
    try:
        array = np.asarray(value, dtype=np.float64)
    except (OverflowError, TypeError, ValueError):
        return None
    return array if array.ndim == dimensions and array.size else None


def chart(name: str, series: Mapping[str, Points | None], *, log: bool = True) -> Any:
    """Return series of numbers against the step; who gave none is left out."""
    found = {key: listed(values) for key, values in series.items() if values is not None}
    return {"name": name, "log": log, "series": found}


def listed(values: Points) -> Any:
    """Return numbers for JSON, which has none that are not finite."""
    return np.where(np.isfinite(values), values.astype(object), np.array(None)).tolist()
