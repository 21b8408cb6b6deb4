# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (ddof = 1) in both places, which cancel in the quotient, and totals over the coordinates in place of means
# first day: accepted
"""Exercise 5: noise smoothing (20 points)."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows, dtype=float)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def total(series):
        return np.sum(np.var(series[burn_in:], axis=0, ddof=1))

    return float(total(velocities(grads, momentum, normalize)) / total(np.asarray(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after each update, without the burn-in."""
    eps = np.asarray(noise, dtype=float).tolist()
    kept = []
    theta = v = 0.0
    for t, e in enumerate(eps):
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))
