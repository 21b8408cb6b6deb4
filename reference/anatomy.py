"""One step taken apart: where momentum alone leads, where the gradient is taken, where the step ends."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats, GradFn
from reference.updates import Method, update_of


class Anatomy(NamedTuple):
    """The points of one step, each of shape (d,): the section's sketch of heavy ball against Nesterov.

    ``coast - start`` is the step of momentum, ``end - coast`` the step of the gradient. That is taken at `gradient_at`:
    at the start by heavy ball, at coast by Nesterov.
    """

    start: Floats
    coast: Floats
    gradient_at: Floats
    end: Floats


def dissect(
    grad_fn: GradFn, theta: ArrayLike, velocity: ArrayLike, lr: float, beta: float, *, method: Method = "heavy_ball"
) -> Anatomy:
    """Return the points of the step that `method` takes from `theta` with `velocity`.

    Parameters
    ----------
    grad_fn : callable
        ``grad_fn(theta) -> ndarray (d,)``.
    theta, velocity : array-like of shape (d,)
        Where the step starts, and with which velocity.
    lr : float
        At least 0.
    beta : float
        ``0 <= beta < 1``.
    method : {"heavy_ball", "nesterov"}

    Raises
    ------
    ValueError
        If an argument is out of range or the shapes differ.

    Examples
    --------
    >>> step = dissect(lambda theta: 2 * theta, [1.0], [2.0], 0.25, 0.5, method="nesterov")
    >>> [point.item() for point in step]
    [1.0, 0.75, 0.75, 0.375]
    """
    start, speed = arguments.vector("theta", theta), arguments.vector("velocity", velocity)
    if start.shape != speed.shape:
        raise ValueError(f"velocity must have theta's shape {start.shape}, got {speed.shape}")
    rate, decay = arguments.non_negative("lr", lr), arguments.decay("beta", beta)
    asked: list[Floats] = []

    def grad(point: Floats) -> Floats:
        asked.append(point.copy())
        return np.asarray(grad_fn(point), dtype=np.float64)

    end, _ = update_of(method)(grad, start, speed, rate, decay)
    return Anatomy(start, start - rate * decay * speed, asked[0], end)
