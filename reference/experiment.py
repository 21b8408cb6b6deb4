"""Noise measured with error bars: many independent runs of one method at once, from a seed."""

from __future__ import annotations

import math
from typing import NamedTuple, SupportsIndex

import numpy as np

from reference import arguments
from reference.arguments import Floats
from reference.updates import Method, update_of


class Estimate(NamedTuple):
    """A mean over independent runs and its standard error."""

    mean: float
    error: float


class Loudness(NamedTuple):
    """Variances in the long run, measured: of the velocity, of one update of theta (lr * velocity), of theta."""

    velocity: Estimate
    update: Estimate
    theta: Estimate


def measure_noise(
    seed: int,
    lr: float,
    beta: float,
    *,
    curvature: float = 1.0,
    sigma: float = 1.0,
    batch: SupportsIndex = 1,
    num_steps: SupportsIndex = 2000,
    burn_in: SupportsIndex = 500,
    runs: SupportsIndex = 400,
    method: Method = "heavy_ball",
) -> Loudness:
    """Measure the variances that gradient noise keeps up around the minimum of ``1/2 curvature theta^2``.

    Every run starts at the minimum, drops `burn_in` steps and averages squares over the others: the means are known
    to be 0, so nothing is lost by estimating them. The error bars come from the spread between the runs.

    Parameters
    ----------
    seed : int
        The same seed gives the same numbers.
    lr, beta, curvature, sigma, method
        As for `reference.stationary.stationary_variance_theory`.
    batch : int
        Examples per gradient, at least 1: divides the variance of the noise.
    num_steps, burn_in : int
        Steps per run and how many of them to leave out; at least one must remain.
    runs : int
        Independent runs, at least 2.

    Returns
    -------
    Loudness

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> loud = measure_noise(1, 0.1, 0.9, runs=100)
    >>> abs(loud.theta.mean - 0.51351) < 4 * loud.theta.error
    True
    """
    rate, decay = arguments.non_negative("lr", lr), arguments.decay("beta", beta)
    bend, spread = arguments.positive("curvature", curvature), arguments.non_negative("sigma", sigma)
    scale = spread / math.sqrt(arguments.count("batch", batch, least=1))
    steps, skip = arguments.count("num_steps", num_steps), arguments.count("burn_in", burn_in)
    size, update = arguments.count("runs", runs, least=2), update_of(method)
    if skip >= steps:
        raise ValueError(f"burn_in must be below num_steps = {steps}, got {skip}")
    rng = np.random.default_rng(seed)
    theta, velocity = np.zeros((2, size))
    squares, noise = np.zeros((2, size)), scale * rng.standard_normal((steps, size))

    def grad(points: Floats) -> Floats:
        slope: Floats = bend * points + noise[t]
        return slope

    for t in range(steps):
        theta, velocity = update(grad, theta, velocity, rate, decay)
        if t >= skip:
            squares[0] += velocity * velocity
            squares[1] += theta * theta
    of_velocity, of_theta = squares / (steps - skip)
    return Loudness(_estimate(of_velocity), _estimate(rate**2 * of_velocity), _estimate(of_theta))


def _estimate(values: Floats) -> Estimate:
    return Estimate(float(np.mean(values)), float(np.std(values, ddof=1) / math.sqrt(len(values))))
