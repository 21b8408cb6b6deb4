# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances with ddof = 1, summed over the coordinates: both factors cancel in the ratio
# first day: accepted
"""Section 4.4, exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    series = np.asarray(grads, dtype=float), velocities(grads, momentum, normalize)
    quiet, loud = (np.sum(np.var(s[burn_in:], axis=0, ddof=1)) for s in series)
    return float(loud / quiet)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
