# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.asarray does not copy an array of floats, so the velocities are written into the caller's grads.
# first day: true
"""My solution."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.asarray(grads, dtype=float)
    for t in range(1, len(v)):
        v[t] += momentum * v[t - 1]
    if normalize:
        v = v * (1 - momentum)
    return v


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


def _noisy_path(noise, lr, momentum, curvature):
    x, u = 0.0, 0.0
    for e in noise:
        u = momentum * u + lr * (curvature * x + float(e))
        x -= u
        yield x


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    tail = list(_noisy_path(noise, lr, momentum, curvature))[burn_in:]
    return float(np.var(np.array(tail)))
