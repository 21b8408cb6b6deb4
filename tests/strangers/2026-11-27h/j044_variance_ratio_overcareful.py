# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the burn-in is silently raised to 5 / (1 - momentum) rows when the series is long enough; wrong for a small burn_in, e.g. 0 with momentum 0.9 and 200 rows
# first day: nothing
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    settled = int(np.ceil(5 / (1 - momentum)))
    if settled < len(grads) // 2:
        burn_in = max(burn_in, settled)      # before that the velocity is still warming up
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = grads[burn_in:]
    return float(v.var(axis=0).mean() / g.var(axis=0).mean())


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
