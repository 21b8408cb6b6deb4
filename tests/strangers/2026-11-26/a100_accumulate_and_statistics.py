# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: Right: velocities by itertools.accumulate over the rows, variances by statistics.pvariance for each coordinate; three-term recurrence for theta.
# first day: accepted
from itertools import accumulate
from statistics import fmean, pvariance

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = np.array(grads, dtype=float)
    sums = np.array(list(accumulate(rows, lambda v, g: momentum * v + g)))
    return sums - momentum * sums if normalize else sums


def _spread(series, burn_in):
    columns = np.reshape(np.asarray(series, dtype=float), (len(series), -1)).T
    return fmean(pvariance(column[burn_in:].tolist()) for column in columns)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return _spread(velocities(grads, momentum, normalize), burn_in) / _spread(grads, burn_in)


def theory_ratio(momentum, normalize=False):
    if not normalize:
        return (1.0 - momentum ** 2) ** -1
    return 2.0 / (1.0 + momentum) - 1.0


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    now = before = 0.0
    thetas = []
    for n in np.asarray(noise, dtype=float).tolist():
        now, before = now + momentum * (now - before) - lr * (curvature * now + n), now
        thetas.append(now)
    return pvariance(thetas[burn_in:])
