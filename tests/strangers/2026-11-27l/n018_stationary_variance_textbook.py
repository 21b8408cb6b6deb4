# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: puts the noise variance into the closed formula for the stationary state instead of running the noise through (differs for every finite series)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s2 = np.var(np.asarray(noise, dtype=float)[burn_in:])
    h, b = curvature, momentum
    return float(lr * s2 * (1 + b) / ((1 - b) * h * (2 * (1 + b) - lr * h)))
