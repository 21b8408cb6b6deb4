"""The worst loss after T steps over all convex quadratics: where O(1/T) and O(1/T^2) show.

For a loss whose curvatures lie in (0, L], lr = 1 / L and a start at distance R from the minimum, the worst loss after T
steps is ``L R^2`` times the largest ``1/2 x p_T(x)^2`` over ``x = lam / L`` in (0, 1]; p_T is the method's residual.
"""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats
from reference.updates import Method, update_of


def worst_losses(
    num_steps: SupportsIndex, beta: ArrayLike, *, method: Method = "heavy_ball", num_curvatures: SupportsIndex = 2000
) -> Floats:
    """Return the worst loss over quadratics after 0, 1, ..., num_steps steps, in units of ``L R^2``.

    With a constant beta every method is O(1/T) in the end, after a faster start; Nesterov with
    `reference.schedules.nesterov_schedule` is O(1/T^2).

    Parameters
    ----------
    num_steps : int
        At least 0.
    beta : float or array-like of shape (num_steps,)
        Momentum, ``0 <= beta <= 1``; 0 is gradient descent.
    method : {"heavy_ball", "nesterov"}
    num_curvatures : int
        Size of the logarithmic grid of curvatures, at least 2. It reaches down to ``1e-2 / num_steps^2``.

    Returns
    -------
    ndarray of shape (num_steps + 1,)

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> worst = worst_losses(1000, 0.0)
    >>> float(round(1000 * worst[1000], 4)), round(1 / (4 * np.e), 4)
    (0.0919, 0.092)
    """
    steps, update = arguments.count("num_steps", num_steps), update_of(method)
    betas = arguments.schedule("beta", beta, steps, most=1.0)
    grid = arguments.count("num_curvatures", num_curvatures, least=2)
    curvatures = np.geomspace(1e-2 / max(steps, 1) ** 2, 1.0, grid)
    residual, velocity = np.ones(grid), np.zeros(grid)
    worst = np.empty(steps + 1)
    worst[0] = 0.5
    for t in range(steps):
        residual, velocity = update(lambda z: curvatures * z, residual, velocity, 1.0, float(betas[t]))
        worst[t + 1] = 0.5 * np.max(curvatures * residual**2)
    return worst


def descent_worst_loss(num_steps: SupportsIndex) -> float:
    """Return gradient descent's worst loss over quadratics in closed form, in units of ``L R^2``.

    ``1/2 x (1 - x)^(2 T)`` is largest at ``x = 1 / (2 T + 1)``; T times it tends to ``1 / (4 e) = 0.09197``.

    Raises
    ------
    ValueError
        If num_steps is negative.

    Examples
    --------
    >>> round(descent_worst_loss(1000) * 1000, 5)
    0.09195
    """
    steps = arguments.count("num_steps", num_steps)
    x = 1 / (2 * steps + 1)
    return float(0.5 * x * (1 - x) ** (2 * steps))


def accelerated_bound(num_steps: SupportsIndex) -> float:
    """Return ``2 / (T + 1)^2``: Nesterov's bound for every smooth convex loss, in units of ``L R^2``, lr = 1 / L.

    Raises
    ------
    ValueError
        If num_steps is negative.

    Examples
    --------
    >>> accelerated_bound(9)
    0.02
    """
    return 2 / (arguments.count("num_steps", num_steps) + 1) ** 2
