# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
"""Exercise 5 with the statistics module; numpy only at the doors."""

import statistics

import numpy as np


def _series(momentum, numbers):
    v = 0.0
    for g in numbers:
        v = momentum * v + g
        yield v


def _columns(rows):
    """The coordinates of (T, d) or (T,), each as a list of floats."""
    table = np.array(rows, dtype=float)
    if table.ndim == 1:
        return [table.tolist()]
    return table.T.tolist()


def velocities(grads, momentum, normalize=False):
    columns = [list(_series(momentum, column)) for column in _columns(grads)]
    table = np.array(columns).T
    if np.ndim(grads) == 1:
        table = table[:, 0]
    if normalize:
        table = table * (1 - momentum)
    return table


def _noise(rows, burn_in):
    return statistics.fmean(statistics.pvariance(column[burn_in:]) for column in _columns(rows))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return _noise(velocities(grads, momentum, normalize), burn_in) / _noise(grads, burn_in)


def theory_ratio(momentum, normalize=False):
    if not normalize:
        return 1 / (1 - momentum ** 2)
    else:
        return (1 - momentum) / (1 + momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v, kept = 0.0, 0.0, []
    for t, n in enumerate(noise):
        v = momentum * v + (curvature * theta + float(n))
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return statistics.pvariance(kept)
