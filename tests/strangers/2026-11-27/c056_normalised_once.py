# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: For normalize the factor 1 - momentum is applied once to a variance; it has to be squared, so 1/(1 + momentum) comes out.
# first day: true
"""Section 4.4, exercise 5."""

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
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio *= 1 - momentum
    return ratio


def _noisy_path(noise, lr, momentum, curvature):
    x, u = 0.0, 0.0
    for e in noise:
        u = momentum * u + lr * (curvature * x + float(e))
        x -= u
        yield x


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    tail = list(_noisy_path(noise, lr, momentum, curvature))[burn_in:]
    return float(np.var(np.array(tail)))
