# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: with normalize=True the average is bias-corrected as in Adam, divided by 1 - momentum^(t+1); wrong in the first rows for normalize=True and momentum > 0
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.empty_like(g)
    v = np.zeros_like(g[0])
    for t, row in enumerate(g, start=1):
        v = momentum * v + row
        if normalize:
            out[t - 1] = (1 - momentum) * v / (1 - momentum ** t)
        else:
            out[t - 1] = v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
