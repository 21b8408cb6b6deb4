"""The smooth, strongly convex loss on which heavy ball, tuned for quadratics, runs in circles for ever."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import ArrayLike

from reference.arguments import Floats


class PiecewiseQuadratic:
    """The loss with slope ``25 x`` for x < 1, ``x + 24`` for 1 <= x < 2 and ``25 x - 24`` for x >= 2.

    Its curvature is 25, 1, 25, so kappa = 25; its minimum is 0. With quadratics' optimal lr 1/9 and beta 4/9 heavy ball
    cycles from every start in [3.07, 3.46]; gradient descent and Nesterov momentum converge from anywhere.

    References
    ----------
    .. [1] L. Lessard, B. Recht, A. Packard, "Analysis and design of optimization algorithms via integral quadratic
       constraints", SIAM J. Optim. 26(1):57-95, 2016.
    .. [2] B. Goujaud, A. Taylor, A. Dieuleveut, "Provable non-accelerations of the heavy-ball method",
       arXiv:2307.11291, 2023: no other tuning helps.

    Examples
    --------
    >>> trap = PiecewiseQuadratic()
    >>> trap.grad([[0.5], [1.5], [3.0]]).ravel()
    array([12.5, 25.5, 51. ])
    """

    smallest: ClassVar[float] = 1.0
    largest: ClassVar[float] = 25.0

    @property
    def minimum(self) -> Floats:
        """The point of least loss, shape (1,)."""
        return np.zeros(1)

    def loss(self, theta: ArrayLike) -> float:
        """Return the loss at `theta` of shape (1,)."""
        return float(self.losses(theta))

    def losses(self, thetas: ArrayLike) -> Floats:
        """Return the losses at points of shape (..., 1), shape (...)."""
        x = np.asarray(thetas, dtype=np.float64)[..., 0]
        middle = 0.5 * x**2 + 24 * x - 12
        return np.where(x < 1, 12.5 * x**2, np.where(x < 2, middle, 12.5 * x**2 - 24 * x + 36))

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient at `theta`, in its shape, (1,) or (..., 1)."""
        x = np.asarray(theta, dtype=np.float64)
        return np.where(x < 1, 25 * x, np.where(x < 2, x + 24, 25 * x - 24))
