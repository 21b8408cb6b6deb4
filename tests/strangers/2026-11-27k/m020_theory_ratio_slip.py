# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: the normalized ratio multiplies by 1 - momentum once instead of squared, which gives 1 / (1 + momentum); wrong for normalize=True and momentum > 0
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(np.asarray(series, dtype=float)[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio = ratio * (1 - momentum)
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    thetas = np.empty(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        v = momentum * v + gradient
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
