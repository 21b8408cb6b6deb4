# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: statistics.variance is the sample variance (divides by n - 1), the population variance is asked for; wrong always, plainly for short series
# first day: full marks
"""Variance with and without momentum"""

import statistics

import numpy as np


def velocities(grads, momentum, normalize=False):
    v, series = 0.0, []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        series.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(series)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    visited = []
    for eps in noise:
        v = momentum * v + curvature * theta + float(eps)
        theta -= lr * v
        visited.append(theta)
    return statistics.variance(visited[burn_in:])
