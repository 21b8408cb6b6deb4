# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter runs along the last axis by default, so with (T, d) it filters over the coordinates and not over time; with (T,) it is right.
# first day: true
#!/usr/bin/env python3
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


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
