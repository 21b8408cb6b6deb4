# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: theta = 0 before the first update is collected too, so the burn-in drops one update too few, and statistics.variance divides by n - 1 instead of n
# first day: true
"""Exercise 5: noise smoothing."""

import statistics

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(np.asarray(series, dtype=float)[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    """Limit for independent gradients."""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = [theta]
    for eps in noise:
        v = momentum * v + (curvature * theta + float(eps))
        theta -= lr * v
        thetas.append(theta)
    return statistics.variance(thetas[burn_in:])
