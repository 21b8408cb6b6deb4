"""Nesterov's worst function: no method that adds up gradients can be fast on it."""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats


class HardestFunction:
    """``1/4 (1/2 (x_1^2 + sum (x_i - x_i+1)^2 + x_n^2) - x_1)``: convex, with L = 1.

    From 0 a gradient brings in one coordinate at a time: after t steps all but the first t are 0 still, whatever the
    method makes of its gradients.

    Parameters
    ----------
    size : int
        The number n of coordinates, at least 1.

    References
    ----------
    .. [1] Y. Nesterov, "Introductory Lectures on Convex Optimization", Kluwer, 2004, section 2.1.2, theorem 2.1.7.

    Examples
    --------
    >>> hard = HardestFunction(3)
    >>> hard.minimum, hard.least_loss, hard.grad(np.zeros(3))
    (array([0.75, 0.5 , 0.25]), -0.09375, array([-0.25,  0.  ,  0.  ]))
    """

    def __init__(self, size: SupportsIndex) -> None:
        self.size = arguments.count("size", size, least=1)

    @property
    def minimum(self) -> Floats:
        """The point of least loss, shape (n,): ``1 - i / (n + 1)``."""
        return 1 - np.arange(1, self.size + 1) / (self.size + 1)

    @property
    def least_loss(self) -> float:
        """The loss there, ``-1/8 (1 - 1 / (n + 1))``."""
        return -(1 - 1 / (self.size + 1)) / 8

    def losses(self, thetas: ArrayLike) -> Floats:
        """Return the losses at points of shape (..., n), shape (...)."""
        x = np.asarray(thetas, dtype=np.float64)
        ends = x[..., 0] ** 2 + x[..., -1] ** 2
        losses: Floats = 0.25 * (0.5 * (ends + np.sum(np.diff(x, axis=-1) ** 2, axis=-1)) - x[..., 0])
        return losses

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient at `theta`, in its shape, (n,) or (..., n)."""
        x = np.asarray(theta, dtype=np.float64)
        slope = 2 * x
        slope[..., 1:] -= x[..., :-1]
        slope[..., :-1] -= x[..., 1:]
        slope[..., 0] -= 1
        return 0.25 * slope

    def least_after(self, num_steps: SupportsIndex) -> float:
        """Return how far above the least loss every method is after so many steps from 0, at least.

        ``1/8 (1 / (t + 1) - 1 / (n + 1))``: that of the best point with t coordinates; 0 from t = n on.

        Raises
        ------
        ValueError
            If num_steps is negative.

        Examples
        --------
        >>> HardestFunction(3).least_after(1)
        0.03125
        """
        steps = min(arguments.count("num_steps", num_steps), self.size)
        return (1 / (steps + 1) - 1 / (self.size + 1)) / 8


def lower_bound(num_steps: SupportsIndex) -> float:
    """Return ``3 / (32 (T + 1)^2)``: in units of ``L R^2`` some smooth convex loss is as high, for every method.

    R is the distance from the start to the minimum. It is shown by `HardestFunction` with ``2 T + 1`` coordinates, for
    methods whose steps are sums of the gradients seen.

    Raises
    ------
    ValueError
        If num_steps is negative.

    References
    ----------
    .. [1] Y. Nesterov, "Introductory Lectures on Convex Optimization", Kluwer, 2004, theorem 2.1.7.
    .. [2] Y. Drori, "The exact information-based complexity of smooth convex minimization", J. Complexity 39:1-16,
       2017: the best constant, which is reached.

    Examples
    --------
    >>> lower_bound(1)
    0.0234375
    """
    return 3 / (32 * (arguments.count("num_steps", num_steps) + 1) ** 2)
