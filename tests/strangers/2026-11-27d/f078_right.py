# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: right: itertools.accumulate, statistics.pvariance per coordinate
# first day: accepted
from itertools import accumulate
from statistics import fmean, pvariance

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = np.asarray(grads, dtype=float)
    vs = np.array(list(accumulate(rows, lambda v, g: momentum * v + g)))
    return vs * (1 - momentum) if normalize else vs


def _noise(series, burn_in):
    table = np.asarray(series, dtype=float)[burn_in:]
    columns = table.reshape(len(table), -1).T.tolist()
    return fmean(pvariance(c) for c in columns)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return _noise(velocities(grads, momentum, normalize), burn_in) / _noise(grads, burn_in)


def theory_ratio(momentum, normalize=False):
    return {False: 1 / (1 - momentum ** 2), True: (1 - momentum) / (1 + momentum)}[bool(normalize)]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    def update(state, n):
        theta, v = state
        v = momentum * v + curvature * theta + n
        return theta - lr * v, v

    states = list(accumulate(map(float, noise), update, initial=(0.0, 0.0)))[1:]
    return float(np.var([theta for theta, _ in states[burn_in:]]))
