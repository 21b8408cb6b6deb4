# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: with normalize the average is started at the first gradient as pandas' ewm(adjust=False) does, instead of at 0 (normalize=True, momentum > 0)
# first day: true
# exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.empty_like(g)
    out[0] = g[0]
    new = (1 - momentum) if normalize else 1.0
    for t in range(1, len(g)):
        out[t] = momentum * out[t - 1] + new * g[t]
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """noise of the velocities / noise of the gradients"""
    def noise_of(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise_of(velocities(grads, momentum, normalize)) / noise_of(grads))


def theory_ratio(momentum, normalize=False):
    """limit for independent gradients"""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """heavy ball on a noisy parabola"""
    T = len(noise)
    thetas = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        gradient = curvature * thetas[t] + noise[t]
        v = momentum * v + gradient
        thetas[t + 1] = thetas[t] - lr * v
    return float(np.var(thetas[1 + burn_in:]))
