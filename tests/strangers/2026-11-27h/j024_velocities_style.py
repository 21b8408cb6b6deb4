# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: closed form momentum^t * cumsum(g / momentum^t): for momentum 0 it divides by zero (nan from row 1 on), and it over- and underflows for long series, e.g. momentum 0.5 and 2000 rows
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    with np.errstate(all="ignore"):
        w = float(momentum) ** np.arange(len(g))
        if g.ndim == 2:
            w = w[:, None]
        v = w * np.cumsum(g / w, axis=0)
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
