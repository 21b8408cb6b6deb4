"""What to read off a run: steps to a level, changes of sign, crossings of a valley, slopes of a power law."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats


def distances(thetas: ArrayLike, minimum: ArrayLike) -> Floats:
    """Return the distance of each row of `thetas`, shape (..., d), from `minimum`, shape (d,).

    Where a run diverged they are inf or nan.

    Examples
    --------
    >>> distances([[3, 4], [0, 1]], [0, 0])
    array([5., 1.])
    """
    with np.errstate(over="ignore", invalid="ignore"):
        away = np.asarray(thetas, dtype=np.float64) - arguments.vector("minimum", minimum)
        return np.asarray(np.linalg.norm(away, axis=-1), dtype=np.float64)


def first_below(values: ArrayLike, level: float) -> int | None:
    """Return the first t with ``values[t] <= level``, None if there is none.

    Examples
    --------
    >>> first_below([8, 3, 5, 1], 4), first_below([8, 3], 1)
    (1, None)
    """
    hits = np.flatnonzero(np.asarray(values, dtype=np.float64) <= level)
    return int(hits[0]) if hits.size else None


def settled_below(values: ArrayLike, level: float) -> int | None:
    """Return the t from which on all values are at most `level`, None if the last one is above it.

    Examples
    --------
    >>> settled_below([8, 3, 5, 1], 4), settled_below([8, 3, 5], 4)
    (3, None)
    """
    series = np.asarray(values, dtype=np.float64)
    above = np.flatnonzero(~(series <= level))
    start = int(above[-1]) + 1 if above.size else 0
    return start if start < len(series) else None


def sign_changes(values: ArrayLike) -> int:
    """Return how often a series, shape (T,), changes its sign; zeros are passed over.

    Examples
    --------
    >>> sign_changes([1, -1, 0, -2, 0, 3])
    2
    """
    signs = np.sign(arguments.vector("values", values))
    signs = signs[signs != 0]
    return int(np.count_nonzero(signs[1:] != signs[:-1]))


def valley_crossings(thetas: ArrayLike) -> int:
    """Return how often a path, shape (T, 2), crosses the floor ``y = x^2`` of Rosenbrock's valley.

    Examples
    --------
    >>> valley_crossings([[0, 1], [1, 0], [2, 3], [2, 5]])
    2
    """
    path = arguments.floats("thetas", thetas)
    if path.ndim != 2 or path.shape[1] != 2:
        raise ValueError(f"thetas must have shape (T, 2), got {path.shape}")
    return sign_changes(path[:, 1] - path[:, 0] ** 2)


def power_law_slope(steps: ArrayLike, values: ArrayLike) -> float:
    """Return p of the best fit ``values = c * steps^p``: the slope on doubly logarithmic paper, by least squares.

    Raises
    ------
    ValueError
        If the shapes differ, fewer than two points are given, or a number is not above 0.

    Examples
    --------
    >>> round(power_law_slope([1, 10, 100], [3, 0.03, 0.0003]), 12)
    -2.0
    """
    x, y = arguments.vector("steps", steps), arguments.vector("values", values)
    if x.shape != y.shape or x.size < 2:
        raise ValueError(f"steps and values must have the same size, two or more; got {x.size} and {y.size}")
    if np.any(x <= 0) or np.any(y <= 0):
        raise ValueError("steps and values must be above 0")
    log_x = np.log(x) - np.mean(np.log(x))
    if not np.any(log_x):
        raise ValueError("steps must differ")
    return float(log_x @ np.log(y) / (log_x @ log_x))
