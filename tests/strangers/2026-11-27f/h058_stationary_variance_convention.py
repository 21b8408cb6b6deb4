# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the sample variance with ddof=1, as R's var gives
# first day: full marks
"""ex 5 noise."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros(g.shape)
    v = np.zeros(g.shape[1:])
    for i in range(len(g)):
        v = momentum * v + g[i]
        out[i] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=np.float64)[burn_in:]
        return np.mean(np.mean((kept - kept.mean(axis=0)) ** 2, axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    raw = 1.0 / (1.0 - momentum * momentum)
    return raw * (1.0 - momentum) ** 2 if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    n = len(noise)
    theta = np.zeros(n)
    v = 0.0
    th = 0.0
    for i in range(n):
        v = momentum * v + (curvature * th + noise[i])
        th = th - lr * v
        theta[i] = th
    return float(np.var(theta[burn_in:], ddof=1))
