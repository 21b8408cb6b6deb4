# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter runs along the last axis by default: for grads (T, d) it filters across the coordinates instead of over time; right only for grads (T,); wrong for every (T, d) with momentum > 0
# first day: true
"""Variance with and without momentum"""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], grads)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
