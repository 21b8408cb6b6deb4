# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: nothing is wrong: statistics.pvariance for the variances, accumulate for the velocities
# first day: accepted
from itertools import accumulate
from statistics import pvariance

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = list(accumulate(np.array(grads, dtype=float), lambda v, g: momentum * v + g))
    return np.array(rows) * (1 - momentum if normalize else 1)


def _noise(series):
    series = np.asarray(series, dtype=float)
    if series.ndim == 1:
        series = series[:, None]
    return sum(pvariance(column.tolist()) for column in series.T) / series.shape[1]


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return _noise(velocities(grads, momentum, normalize)[burn_in:]) / _noise(grads[burn_in:])


def theory_ratio(momentum, normalize=False):
    result = 1 / (1 + momentum)
    if normalize:
        result *= 1 - momentum
    else:
        result /= 1 - momentum
    return result


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    def update(state, n):
        theta, v = state
        v = momentum * v + (curvature * theta + float(n))
        return theta - lr * v, v
    states = list(accumulate(noise, update, initial=(0.0, 0.0)))[1:]
    return pvariance([theta for theta, _ in states[burn_in:]])
