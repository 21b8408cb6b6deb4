# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: no run: the stationary formula (note 7) with np.var(noise), which is not what this very noise gives; for every noise of finite length
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    series = np.asarray(grads, dtype=float)
    rows = []
    v = 0.0 * series[0]
    for row in series:
        v = momentum * v + row
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def _noise(series, burn_in):
    return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vs = velocities(grads, momentum, normalize=normalize)
    return float(_noise(vs, burn_in) / _noise(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum ** 2)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s2 = np.var(np.asarray(noise, dtype=float)[burn_in:])
    b, h = momentum, curvature
    return float(lr * s2 * (1 + b) / ((1 - b) * h * (2 * (1 + b) - lr * h)))
