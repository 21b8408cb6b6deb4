"""Momentum and noise, measured: velocities of a gradient series, variances of velocity and of theta."""

from __future__ import annotations

from typing import SupportsIndex

import numpy as np
from numpy.typing import ArrayLike

from reference import arguments
from reference.arguments import Floats
from reference.descent import heavy_ball
from reference.noisy import noisy
from reference.stationary import stationary_variance_theory

__all__ = ["stationary_variance", "stationary_variance_theory", "theory_ratio", "variance_ratio", "velocities"]


def velocities(grads: ArrayLike, beta: float, normalize: bool = False) -> Floats:
    """Return the velocities ``v_t = beta v_t-1 + grads[t]`` of a series of gradients, from ``v_-1 = 0``.

    Parameters
    ----------
    grads : array-like of shape (T,) or (T, d)
        A gradient per row.
    beta : float
        Momentum, ``0 <= beta < 1``.
    normalize : bool
        Return ``(1 - beta) v_t``: the average instead of the sum.

    Returns
    -------
    ndarray
        Like `grads`; row t is the velocity after gradient t.

    Raises
    ------
    ValueError
        If beta is out of range or grads has another shape.

    Examples
    --------
    >>> velocities([1, 1, 1], 0.5), velocities([1, 1, 1], 0.5, normalize=True)
    (array([1.  , 1.5 , 1.75]), array([0.5  , 0.75 , 0.875]))
    """
    series, decay = _series("grads", grads), arguments.decay("beta", beta)
    result, velocity = np.empty_like(series), np.zeros(series.shape[1:])
    for t, grad in enumerate(series):
        velocity = decay * velocity + grad
        result[t] = velocity
    return (1 - decay) * result if normalize else result


def variance_ratio(grads: ArrayLike, beta: float, burn_in: SupportsIndex, normalize: bool = False) -> float:
    """Return the variance of the velocities over that of the gradients.

    Both are population variances over time, without the first `burn_in` rows, averaged over the coordinates.

    Parameters
    ----------
    grads, beta, normalize
        As for `velocities`.
    burn_in : int
        Rows to leave out, at least 0; two must remain.

    Raises
    ------
    ValueError
        If an argument is out of range, or the gradients do not vary.

    Examples
    --------
    >>> variance_ratio([1, -1, 1, -1], 0.5, 0)  # the velocities are 1, -0.5, 0.75, -0.625
    0.5263671875
    """
    spread = _variance(_series("grads", grads), burn_in)
    if spread == 0:
        raise ValueError("grads must vary after burn_in; their variance is 0")
    return _variance(velocities(grads, beta, normalize), burn_in) / spread


def theory_ratio(beta: float, normalize: bool = False) -> float:
    """Return `variance_ratio` for a long series of independent gradients.

    ``1 / (1 - beta^2)`` for the velocity, a weighted sum: more noise. ``(1 - beta) / (1 + beta)`` for the average.

    Raises
    ------
    ValueError
        If beta is not in [0, 1).

    Examples
    --------
    >>> round(theory_ratio(0.9), 2), round(theory_ratio(0.9, normalize=True), 4)
    (5.26, 0.0526)
    """
    decay = arguments.decay("beta", beta)
    return (1 - decay) / (1 + decay) if normalize else 1 / ((1 - decay) * (1 + decay))


def stationary_variance(noise: ArrayLike, lr: float, beta: float, curvature: float, burn_in: SupportsIndex) -> float:
    """Return the variance of theta that noise keeps up around the minimum, measured on one run.

    Heavy ball from theta = 0 with the gradient ``curvature * theta + noise[t]``; the population variance over time of
    theta after each update, without the first `burn_in` of them, averaged over the coordinates.

    Parameters
    ----------
    noise : array-like of shape (T,) or (T, d)
        What is added to the gradient, a row per step.
    lr : float
        At least 0.
    beta : float
        Momentum, ``0 <= beta < 1``.
    curvature : float
        Above 0.
    burn_in : int
        Updates to leave out, at least 0; two must remain.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> stationary_variance([1, -1, 1, -1], 0.5, 0.0, 1.0, 1)  # of 0.25, -0.375, 0.3125
    0.09635416666666667
    """
    series = _series("noise", noise)
    bend, decay = arguments.positive("curvature", curvature), arguments.decay("beta", beta)
    columns = series.reshape(len(series), -1)
    run = heavy_ball(noisy(lambda theta: bend * theta, columns), np.zeros(columns.shape[1]), lr, decay, len(series))
    return _variance(run.thetas[1:], burn_in)


def _series(name: str, value: ArrayLike) -> Floats:
    series = arguments.floats(name, value)
    if series.ndim not in (1, 2) or series.size == 0:
        raise ValueError(f"{name} must have shape (T,) or (T, d), got shape {series.shape}")
    return series


def _variance(series: Floats, burn_in: SupportsIndex) -> float:
    skip = arguments.count("burn_in", burn_in)
    if len(series) - skip < 2:
        raise ValueError(f"burn_in must leave at least two of the {len(series)} rows, got {skip}")
    return float(np.mean(np.var(series[skip:], axis=0)))
