# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter without axis=0 filters along the last axis: for (T, d) it runs across the coordinates instead of over time (right for (T,))
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


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
    T = len(noise)
    path = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        v = momentum * v + curvature * path[t] + noise[t]
        path[t + 1] = path[t] - lr * v
    return float(np.var(path[1 + burn_in:]))
