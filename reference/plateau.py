"""A loss with a flat region on the way to its minimum, and how far momentum carries through one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats


@dataclass(frozen=True)
class Plateau:
    """The loss with slope ``x`` for x < 1, `slope` for 1 <= x < 1 + width, and 1 beyond: a bowl, a plateau, a hill.

    Attributes
    ----------
    width : float
        Of the plateau.
    slope : float
        On the plateau; 0 is level.
    """

    width: float
    slope: float = 0.0

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
        end = 1 + self.width
        flat = 0.5 + self.slope * (x - 1)
        hill = 0.5 + self.slope * self.width + (x - end)
        return np.where(x < 1, 0.5 * x**2, np.where(x < end, flat, hill))

    def grad(self, theta: ArrayLike) -> Floats:
        """Return the gradient at `theta`, in its shape, (1,) or (..., 1)."""
        x = np.asarray(theta, dtype=np.float64)
        return np.where(x < 1, x, np.where(x < 1 + self.width, self.slope, 1.0))


def coasting_distance(lr: float, beta: float, velocity: float, num_steps: SupportsIndex | None = None) -> float:
    """Return how far heavy ball or Nesterov goes on where there is no gradient, in so many steps or for ever.

    ``lr beta v (1 - beta^n) / (1 - beta)``: each step is beta times as long as the last, which was ``lr v``. At the
    velocity of a constant slope g, ``g / (1 - beta)``, that is ``lr g beta / (1 - beta)^2`` in all.

    Parameters
    ----------
    lr : float
        At least 0.
    beta : float
        Momentum, ``0 <= beta < 1``.
    velocity : float
        That of the last step with a gradient.
    num_steps : int, optional
        All of them if not given.

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] D. E. Rumelhart, G. E. Hinton, R. J. Williams, "Learning internal representations by error propagation",
       in "Parallel Distributed Processing" 1, MIT Press, 1986, on a momentum that filters out high-frequency changes;
       the sum is a geometric series.

    Examples
    --------
    >>> round(coasting_distance(0.02, 0.9, 10.0), 12), coasting_distance(0.5, 0.5, 1.0, 2)
    (1.8, 0.375)
    """
    rate, keep = arguments.non_negative("lr", lr), arguments.decay("beta", beta)
    left = 0.0 if num_steps is None else keep ** arguments.count("num_steps", num_steps)
    return rate * keep * velocity * (1 - left) / (1 - keep)
