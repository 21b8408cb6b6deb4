# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the scaled velocity is put back into v, so with normalize=True the factor 1 - momentum enters every later step again; wrong from row 1 on for normalize=True and momentum > 0
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.empty(grads.shape)
    v = np.zeros(grads.shape[1:])
    for t, g in enumerate(grads):
        v = momentum * v + g
        if normalize:
            v = v * (1 - momentum)
        out[t] = v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise_v = np.var(v[burn_in:], axis=0).mean()
    noise_g = np.var(g[burn_in:], axis=0).mean()
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    """Limit for independent gradients."""
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
