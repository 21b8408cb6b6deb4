"""What heavy ball does before its rate shows: the residual polynomials at the optimal parameters, and their peak.

On a quadratic the distance along an eigenvector of eigenvalue lam is ``p_t(lam)`` times the distance at the start.
At the optimum both ends of the spectrum have a double root, and the factor in front of ``rate^t`` grows with t.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats
from reference.rates import heavy_ball_rate


class Transient(NamedTuple):
    """Sizes of the residual polynomial at both ends of the spectrum, each like the steps asked for."""

    at_smallest: Floats
    at_largest: Floats


class Peak(NamedTuple):
    """Where the worst distance is largest, and how many times the distance at the start it is there."""

    step: int
    height: float


def optimal_transient(kappa: float, steps: ArrayLike) -> Transient:
    """Return ``abs(p_t)`` of optimally tuned heavy ball at the smallest and the largest eigenvalue.

    ``(1 + 2 t / (r + 1)) rate^t`` and ``(1 + 2 r t / (r + 1)) rate^t`` with ``r = sqrt(kappa)``,
    ``rate = (r - 1) / (r + 1)``. The second is the worst over the whole spectrum.

    Parameters
    ----------
    kappa : float
        At least 1.
    steps : array-like
        The t, at least 0, of any shape.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> optimal_transient(100, [0, 5, 10]).at_largest.round(2)
    array([1.  , 3.7 , 2.58])
    """
    rate, root = heavy_ball_rate(kappa), math.sqrt(kappa)
    t = arguments.floats("steps", steps)
    if np.any(t < 0):
        raise ValueError(f"steps must be at least 0, got {t[t < 0].flat[0]:g}")
    decay = np.power(rate, t)
    return Transient((1 + 2 * t / (root + 1)) * decay, (1 + 2 * root * t / (root + 1)) * decay)


def transient_peak(kappa: float) -> Peak:
    """Return the step at which optimally tuned heavy ball may be farthest away, and how far; about ``sqrt(kappa) / e``.

    Raises
    ------
    ValueError
        If kappa is below 1.

    Examples
    --------
    >>> peak = transient_peak(100)
    >>> peak.step, round(peak.height, 2)
    (4, 3.71)
    """
    rate, root = heavy_ball_rate(kappa), math.sqrt(kappa)
    if rate == 0:
        return Peak(0, 1.0)
    top = max(0.0, -1 / math.log(rate) - (root + 1) / (2 * root))
    steps = [math.floor(top), math.ceil(top)]
    heights = optimal_transient(kappa, steps).at_largest
    best = int(np.argmax(heights))
    return Peak(steps[best], float(heights[best]))
