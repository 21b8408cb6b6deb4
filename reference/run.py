"""The path of one run, and the loop that every method shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats, GradFn, LossFn
from reference.updates import Slope, Update


@dataclass(frozen=True, eq=False)
class Run:
    """Where an optimiser went.

    Attributes
    ----------
    thetas : ndarray of shape (num_steps + 1, d)
        Row 0 is the start, row t the point after t updates.
    velocities : ndarray of shape (num_steps + 1, d)
        Row 0 is zero, row t the velocity that made update t.
    """

    thetas: Floats
    velocities: Floats

    @property
    def theta(self) -> Floats:
        """The last point, shape (d,)."""
        last: Floats = self.thetas[-1]
        return last

    def history(self, loss_fn: LossFn) -> Floats:
        """Return the losses before each update, shape (num_steps,); the last point's loss is not among them."""
        return np.array([loss_fn(theta) for theta in self.thetas[:-1]], dtype=np.float64)


def iterate(
    update: Update, grad_fn: GradFn, theta_init: ArrayLike, lr: ArrayLike, beta: ArrayLike, num_steps: SupportsIndex
) -> Run:
    """Repeat ``theta, velocity = update(grad, theta, velocity, lr, beta)`` from rest.

    A run that diverges goes on to inf and nan without a warning.
    """
    theta = arguments.vector("theta_init", theta_init)
    steps = arguments.count("num_steps", num_steps)
    lrs = arguments.schedule("lr", lr, steps).tolist()
    betas = arguments.schedule("beta", beta, steps, most=1.0).tolist()
    thetas, velocities = np.zeros((2, steps + 1, theta.size))
    thetas[0] = theta
    grad = _checked(grad_fn, theta.size)
    velocity = velocities[0]
    with np.errstate(over="ignore", invalid="ignore"):
        for t in range(steps):
            theta, velocity = update(grad, theta, velocity, lrs[t], betas[t])
            thetas[t + 1], velocities[t + 1] = theta, velocity
    return Run(thetas, velocities)


def _checked(grad_fn: GradFn, size: int) -> Slope:
    def grad(theta: Floats) -> Floats:
        # A copy: a gradient function that writes to its argument must not bend the path.
        slope = np.asarray(grad_fn(theta.copy()), dtype=np.float64)
        if slope.shape != (size,):
            raise ValueError(f"grad_fn must return shape ({size},) like theta, got shape {slope.shape}")
        return slope

    return grad
