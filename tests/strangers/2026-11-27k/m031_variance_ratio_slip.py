# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: normalize is applied afterwards to the ratio as 1 - momentum, but a variance scales with the square; wrong for normalize=True and momentum > 0
# first day: true
"""Exercise 5: noise smoothing."""

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
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum)
    ratio = v[burn_in:].var(axis=0).mean() / g[burn_in:].var(axis=0).mean()
    if normalize:
        ratio *= 1 - momentum
    return float(ratio)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
