# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: reshapes to two dimensions for the loop and never back, so a series (T,) comes out as (T, 1)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    g = g.reshape(len(g), -1)
    out = np.zeros_like(g)
    out[0] = g[0]
    for t in range(1, g.shape[0]):
        out[t] = momentum * out[t - 1] + g[t]
    if normalize:
        out = (1 - momentum) * out
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    visited = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        visited.append(theta)
    return float(np.var(visited[burn_in:]))
