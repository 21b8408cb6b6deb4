# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: theta is recorded before each update and not after it: the start 0 is in the series and the last point is not.
# first day: true
"""
Exercise 5

v = beta * v + grad, theta = theta - lr * v
"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.array(grads, dtype=float)            # a copy
    for t in range(1, out.shape[0]):
        out[t] += momentum * out[t - 1]
    return (1 - momentum) * out if normalize else out


def _noise(series):
    centred = series - series.mean(axis=0)
    return np.mean(centred ** 2)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = np.asarray(velocities(grads, momentum, normalize))
    return float(_noise(v[burn_in:]) / _noise(g[burn_in:]))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = np.zeros(len(noise))
    for t in range(len(noise)):
        thetas[t] = theta
        v = momentum * v + (curvature * theta + noise[t])
        theta = theta - lr * v
    return float(np.var(thetas[burn_in:]))
