"""Adam, with and without its momentum: many runs at once."""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats
from reference.updates import Slope


def adam(
    grad: Slope,
    starts: ArrayLike,
    lr: ArrayLike,
    num_steps: SupportsIndex,
    *,
    beta1: float = 0.9,
    beta2: float = 0.999,
    eps: float = 1e-8,
) -> Floats:
    """Return the paths of Adam; with beta1 = 0 it has no momentum.

    ``m = beta1 m + (1 - beta1) g``, ``s = beta2 s + (1 - beta2) g^2``, ``theta = theta - lr m_hat / (sqrt(s_hat) +
    eps)`` with ``m_hat = m / (1 - beta1^t)`` and ``s_hat = s / (1 - beta2^t)`` in step t = 1, 2, ...

    Parameters
    ----------
    grad : callable
        Gradients of points (..., d).
    starts : array-like of shape (..., d)
        Where the runs start.
    lr : array-like
        At least 0; it broadcasts against the runs.
    num_steps : int
        At least 0.
    beta1, beta2 : float
        Each at least 0 and below 1.
    eps : float
        Above 0.

    Returns
    -------
    ndarray of shape (num_steps + 1, ..., d)

    Raises
    ------
    ValueError
        If an argument is out of range.

    References
    ----------
    .. [1] D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.

    Examples
    --------
    >>> adam(lambda z: 2 * z, [1.0, -3.0], 0.1, 2).round(4)
    array([[ 1.    , -3.    ],
           [ 0.9   , -2.9   ],
           [ 0.8004, -2.8001]])
    """
    first, second = arguments.decay("beta1", beta1), arguments.decay("beta2", beta2)
    steps, small = arguments.count("num_steps", num_steps), arguments.positive("eps", eps)
    rate, theta = arguments.floats("lr", lr)[..., None], arguments.floats("starts", starts)
    if np.any(rate < 0):
        raise ValueError(f"lr must be at least 0, got {rate[rate < 0][0]:g}")
    theta = np.broadcast_to(theta, np.broadcast_shapes(theta.shape, rate.shape))
    paths = np.empty((steps + 1, *theta.shape))
    paths[0] = theta
    mean, square = np.zeros((2, *theta.shape))
    for t in range(1, steps + 1):
        slope = grad(theta)
        mean = first * mean + (1 - first) * slope
        square = second * square + (1 - second) * slope**2
        theta = theta - rate * (mean / (1 - first**t)) / (np.sqrt(square / (1 - second**t)) + small)
        paths[t] = theta
    return paths
