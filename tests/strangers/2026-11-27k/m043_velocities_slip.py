# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: asarray makes no copy of a float array and the recursion is done in place, so the caller's grads are overwritten; wrong for every float64 grads with momentum > 0 (variance_ratio then divides by the velocities' noise)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.asarray(grads, dtype=float)
    for t in range(1, len(v)):
        v[t] += momentum * v[t - 1]
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(np.asarray(series, dtype=float)[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    """Limit for independent gradients."""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


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
