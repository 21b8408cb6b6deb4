# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: mean of theta^2 (jitter around the minimum 0) instead of the variance about the mean, and theta is collected before each update, so the 0 of the start is in and the last point is not; for nearly every noise
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
    theta = v = 0.0
    positions = []
    for e in noise:
        positions.append(theta)
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
    positions = np.array(positions[burn_in:])
    return float(np.mean(positions ** 2))
