# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The variance is taken along the last axis, over the coordinates at each time, and not over time; for a single series of shape (T,) it is right.
# first day: true
"""My solution."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = (1.0 - momentum) if normalize else 1.0
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise = lambda s: np.var(s[burn_in:], axis=-1).mean()
    return float(noise(v) / noise(g))


def theory_ratio(momentum, normalize=False):
    gain = (1 - momentum) ** 2 if normalize else 1.0
    return gain / ((1 - momentum) * (1 + momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    n = len(noise)
    path = np.zeros(n)
    theta, velocity = 0.0, 0.0
    for t in range(n):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        path[t] = theta
    kept = path[burn_in:]
    return float(np.mean((kept - kept.mean()) ** 2))
