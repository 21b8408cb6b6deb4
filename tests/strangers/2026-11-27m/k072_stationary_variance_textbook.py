# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the formula of note 7 with the sample's variance instead of the run: only near for long white noise, wrong for every short or non-white series
# first day: true
"""Exercise 5: noise smoothing (20 points)."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s2 = np.var(np.asarray(noise, dtype=float)[burn_in:])
    top = lr * s2 * (1 + momentum)
    bottom = (1 - momentum) * curvature * (2 * (1 + momentum) - lr * curvature)
    return float(top / bottom)
