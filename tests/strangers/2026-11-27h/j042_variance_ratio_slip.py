# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: np.var without axis pools all coordinates, so differences between their means count as noise; wrong for (T, d) with d > 1 when the means differ, e.g. gradients around 0 and around 5
# first day: true
"""ex5 - noise"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v, series = 0.0, []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        series.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(series)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.var(v[burn_in:]) / np.var(g[burn_in:]))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
