# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: The result has the dtype of grads, so integer gradients give velocities cut to integers.
# first day: true
"""Section 4.4, exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads)
    out = np.empty_like(grads)
    v = np.zeros(grads.shape[1:])
    factor = 1 - momentum if normalize else 1
    for t in range(grads.shape[0]):
        v = momentum * v + grads[t]
        out[t] = factor * v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(grads, momentum, normalize=normalize)
    if g.ndim == 1:
        g, v = g[:, None], v[:, None]
    top = v[burn_in:].var(axis=0).mean()
    bottom = g[burn_in:].var(axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
