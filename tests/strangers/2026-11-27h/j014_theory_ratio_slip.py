# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: with normalize the variance is multiplied by (1 - momentum) once instead of by its square: 1 / (1 + momentum); wrong with normalize=True for momentum > 0
# first day: true
"""ex5 - noise"""

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
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum * momentum)
    if normalize:
        ratio *= 1 - momentum
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
