"""Judge the contours of a figure: whether they are those of the loss, or of another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.suite import Axes, Contour
from grader.suites.momentum.cases import FloatArray

Loss = Callable[[FloatArray], Any]


def shows_contours(axes: Axes, loss: Loss) -> bool:
    """Tell whether a panel holds contours of the loss, or of anything that grows with it, such as its logarithm."""
    with np.errstate(all="ignore"):  # points may be anywhere
        return any(_follows(contour, loss) for contour in axes.contours)


def have_curves(axes: Axes) -> bool:
    """Tell whether a panel's contours have any curve: levels that no value on the grid reaches have none."""
    return any(len(curve) for contour in axes.contours for curve in contour.paths)


def have_area(axes: Axes) -> bool:
    """Tell whether a panel's contours spread in both directions, and do not lie on a line."""
    drawn = [curve for contour in axes.contours for curve in contour.paths if len(curve)]
    lines = [line.xy for line in axes.lines if len(line.xy)]
    if not drawn:
        return False
    with np.errstate(all="ignore"):
        needed = np.ptp(np.concatenate(lines), axis=0) if lines else np.zeros(2)
        return bool(np.all(np.ptp(np.concatenate(drawn), axis=0) > 0.02 * needed))


def turned_losses(axes: Axes, loss: Loss) -> list[Loss]:
    """Return the losses that a transposed grid shows: on a square, and on the box of the panel or of the contours."""
    points = [path for contour in axes.contours for path in contour.paths if len(path)]
    drawn = np.concatenate(points) if points else np.zeros((1, 2))
    limits = np.sort(np.array([axes.xlim, axes.ylim]), axis=1)
    boxes = (np.zeros(2), np.ones(2)), (limits[:, 0], limits[:, 1]), (drawn.min(axis=0), drawn.max(axis=0))
    return [partial(_turned, loss, low, high) for low, high in boxes]


def _turned(loss: Loss, low: FloatArray, high: FloatArray, theta: FloatArray) -> Any:
    """Return the loss at theta, shape (2, ...), with its two places in the box from low to high exchanged."""
    shape = (2, *[1] * (theta.ndim - 1))
    start, size = low.reshape(shape), (high - low).reshape(shape)
    return loss(start + ((theta - start) / size)[::-1] * size)


def _follows(contour: Contour, loss: Loss) -> bool:
    """Tell whether the loss is level along each curve; for filled contours, whether the bands do not overlap.

    The loss is measured by its rank in the region drawn: a contour of the logarithm passes as well. The bounds
    leave room for the contours of a grid of eight by eight points.
    """
    points, curve = _curves(contour)
    if not len(points):
        return False
    (left, right), (bottom, top) = zip(points.min(axis=0), points.max(axis=0), strict=True)
    grid = np.meshgrid(np.linspace(left, right, 60), np.linspace(bottom, top, 60))
    known = np.sort(np.ravel(loss(np.array(grid))))
    losses: FloatArray = loss(points.T)
    ranks = np.searchsorted(known, losses) / known.size
    counts = np.bincount(curve)
    if not contour.filled:
        means = np.bincount(curve, weights=ranks) / counts
        return bool(np.std(ranks - means[curve]) < 0.0095)
    rising = ranks[np.lexsort((ranks, curve))]  # within each curve
    gaps = _quantiles(rising, counts, 0.05)[1:] - _quantiles(rising, counts, 0.95)[:-1]
    return bool(gaps.size and gaps.min() > -0.05)


def _curves(contour: Contour) -> tuple[FloatArray, NDArray[np.int64]]:
    """Return the finite points of all curves that have three of them, and the number of the curve that each is on."""
    lengths = np.array([len(path) for path in contour.paths], dtype=np.int64)
    points = np.concatenate([np.zeros((0, 2)), *contour.paths])
    curve = np.repeat(np.arange(len(lengths)), lengths)
    kept = np.all(np.isfinite(points), axis=1)
    kept &= np.bincount(curve[kept], minlength=len(lengths))[curve] >= 3
    return points[kept], np.unique(curve[kept], return_inverse=True)[1]


def _quantiles(rising: FloatArray, counts: NDArray[np.int64], fraction: float) -> FloatArray:
    """Return a quantile of each curve's numbers, which stand in rising order curve by curve."""
    place = fraction * (counts - 1)
    below = np.floor(place).astype(np.int64)
    start = np.cumsum(counts) - counts
    low, high = rising[start + below], rising[start + np.minimum(below + 1, counts - 1)]
    between: FloatArray = low + (high - low) * (place - below)
    return between
