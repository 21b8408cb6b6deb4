"""Many runs at once: every combination of lr, beta and start, vectorised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import SupportsIndex, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from reference import arguments
from reference.arguments import Floats
from reference.updates import Method, Slope, update_of

Reached: TypeAlias = Callable[[Floats], NDArray[np.bool_]]

# Runs that fit a core's cache together; larger blocks wait for memory.
BLOCK = 8192


@dataclass(frozen=True, eq=False)
class Sweep:
    """What became of every run of a sweep; both arrays have the runs' shape.

    Attributes
    ----------
    steps : ndarray of int
        The step from which on the goal held, -1 where it never did.
    diverged : ndarray of bool
        Where the run went beyond all bounds before that.
    """

    steps: NDArray[np.int64]
    diverged: NDArray[np.bool_]


def within(minimum: ArrayLike, distance: float) -> Reached:
    """Return the goal "at most `distance` away from `minimum`", shape (d,).

    Examples
    --------
    >>> within([0, 0], 1)(np.array([[3.0, 4.0], [0.0, 1.0]]))
    array([False,  True])
    """
    point, radius = arguments.vector("minimum", minimum), arguments.non_negative("distance", distance)
    return lambda thetas: np.asarray(sum((thetas[..., i] - x) ** 2 for i, x in enumerate(point)) <= radius**2)


def below(losses: Callable[[Floats], Floats], level: float) -> Reached:
    """Return the goal "loss at most `level`"; `losses` maps points (..., d) to losses (...).

    Examples
    --------
    >>> below(lambda thetas: thetas[..., 0] ** 2, 4)(np.array([[3.0], [-2.0]]))
    array([False,  True])
    """
    return lambda thetas: losses(thetas) <= level


def sweep(
    grad: Slope,
    starts: ArrayLike,
    lr: ArrayLike,
    beta: ArrayLike,
    num_steps: SupportsIndex,
    *,
    reached: Reached,
    hold: ArrayLike = 1,
    method: Method = "heavy_ball",
    escape: float = 1e6,
) -> Sweep:
    """Count the steps to a goal for every run that lr, beta and starts give when broadcast against each other.

    Parameters
    ----------
    grad : callable
        Gradients of points (..., d), like `reference.problems.Quadratic.grad`.
    starts : array-like of shape (..., d)
        Where the runs start.
    lr, beta : array-like
        At least 0, beta at most 1; their shapes are broadcast with ``starts.shape[:-1]``.
    num_steps : int
        When to give up, at least 0.
    reached : callable
        Which of the points (n, d) are at the goal, shape (n,); see `within` and `below`.
    hold : int or array-like of int
        For how many points in a row the goal must hold; with momentum a run may just pass through it. Broadcast too.
    method : {"heavy_ball", "nesterov"}
    escape : float
        A run with a coordinate beyond this has diverged.

    Returns
    -------
    Sweep

    Raises
    ------
    ValueError
        If an argument is out of range or the shapes do not fit.

    Examples
    --------
    >>> slope = np.array([2.0, 200.0])
    >>> lr = np.array([[0.005], [0.012]])
    >>> sweep(lambda z: slope * z, [1, 1], lr, [0, 0.5], 2000, reached=within([0, 0], 1e-4)).steps
    array([[917, 448],
           [ -1, 179]])
    """
    points, rates, betas, shape = _broadcast(starts, lr, beta)
    limit, holds = arguments.count("num_steps", num_steps), np.broadcast_to(_holds(hold), shape).ravel()
    most = arguments.positive("escape", escape)
    steps, diverged = np.full(len(rates), -1, dtype=np.int64), np.zeros(len(rates), dtype=np.bool_)
    for first in range(0, len(rates), BLOCK):
        part = slice(first, first + BLOCK)
        block = _Block(points[:, part].copy(), rates[part], betas[part], holds[part], steps[part], diverged[part])
        block.run(grad, limit, reached, method, most)
    return Sweep(steps.reshape(shape), diverged.reshape(shape))


def paths(
    grad: Slope,
    starts: ArrayLike,
    lr: ArrayLike,
    beta: ArrayLike,
    num_steps: SupportsIndex,
    *,
    method: Method = "heavy_ball",
) -> Floats:
    """Return every point of every run that lr, beta and starts give, shape (num_steps + 1, ..., d).

    Parameters and errors are those of `sweep`. A run that diverges goes on to inf and nan.

    Examples
    --------
    >>> paths(lambda z: 2 * z, [1.0], 0.25, [0, 0.5], 2)[..., 0]
    array([[1.  , 1.  ],
           [0.5 , 0.5 ],
           [0.25, 0.  ]])
    """
    theta, rates, betas, shape = _broadcast(starts, lr, beta)
    limit, update = arguments.count("num_steps", num_steps), update_of(method)
    velocity = np.zeros_like(theta)
    result = np.empty((limit + 1, theta.shape[1], theta.shape[0]))
    result[0] = theta.T
    with np.errstate(over="ignore", invalid="ignore"):
        for t in range(limit):
            theta, velocity = update(lambda z: grad(z.T).T, theta, velocity, rates, betas)
            result[t + 1] = theta.T
    return result.reshape(limit + 1, *shape, -1)


@dataclass
class _Block:
    """Runs side by side, a column each: coordinates come first so that every operation runs over contiguous memory."""

    theta: Floats
    lr: Floats
    beta: Floats
    hold: NDArray[np.int64]
    steps: NDArray[np.int64]
    diverged: NDArray[np.bool_]

    def run(self, grad: Slope, num_steps: int, reached: Reached, method: Method, escape: float) -> None:
        update, velocity = update_of(method), np.zeros_like(self.theta)
        alive = np.arange(self.theta.shape[1])
        held = np.zeros(len(alive), dtype=np.int64)
        with np.errstate(over="ignore", invalid="ignore"):
            for t in range(num_steps + int(np.max(self.hold, initial=0))):
                held = (held + 1) * reached(self.theta.T)
                over = there = held == self.hold
                # Seldom anything is lost or late: a look at the extremes is cheaper than one at every run.
                if not (np.max(self.theta, initial=0) <= escape and np.min(self.theta, initial=0) >= -escape):
                    lost = ~np.all(np.abs(self.theta) <= escape, axis=0)
                    self.diverged[alive[lost & ~there & ~self._late(t, held, num_steps)]] = True
                    over = over | lost
                if t >= num_steps:
                    over = over | self._late(t, held, num_steps)
                if np.any(over):
                    self.steps[alive[there]] = t - self.hold[there] + 1
                    left = ~over
                    alive, held, self.hold = alive[left], held[left], self.hold[left]
                    self.theta, velocity, self.lr, self.beta = (
                        self.theta[:, left], velocity[:, left], self.lr[left], self.beta[left],
                    )  # fmt: skip
                if not alive.size:
                    return
                self.theta, velocity = update(lambda z: grad(z.T).T, self.theta, velocity, self.lr, self.beta)

    @staticmethod
    def _late(t: int, held: NDArray[np.int64], num_steps: int) -> NDArray[np.bool_]:
        """Tell who is not at the goal by the last step, and cannot count any more."""
        late: NDArray[np.bool_] = t - held + 1 > num_steps
        return late


def _holds(hold: ArrayLike) -> NDArray[np.int64]:
    array = np.asarray(hold)
    if array.dtype.kind not in "iu" or np.any(array < 1):
        raise ValueError(f"hold must be whole numbers of at least 1, got {hold!r}")
    return array.astype(np.int64)


def _broadcast(starts: ArrayLike, lr: ArrayLike, beta: ArrayLike) -> tuple[Floats, Floats, Floats, tuple[int, ...]]:
    points = arguments.floats("starts", starts)
    if points.ndim == 0 or points.shape[-1] == 0:
        raise ValueError(f"starts must have shape (..., d) with d >= 1, got {points.shape}")
    rates, betas = arguments.floats("lr", lr), arguments.floats("beta", beta)
    if np.any(rates < 0) or np.any(betas < 0) or np.any(betas > 1):
        raise ValueError("lr must be at least 0, and beta between 0 and 1")
    shape = np.broadcast_shapes(points.shape[:-1], rates.shape, betas.shape)
    columns = np.broadcast_to(points, (*shape, points.shape[-1])).reshape(-1, points.shape[-1]).T
    rates, betas = (np.broadcast_to(array, shape).ravel() for array in (rates, betas))
    return np.ascontiguousarray(columns), rates, betas, shape
