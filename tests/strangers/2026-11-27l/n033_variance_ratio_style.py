# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: variances by math.fsum in two passes, column by column, without numpy's var; the number of coordinates cancels
# first day: accepted
"""Exercise 5: noise smoothing."""

from math import fsum

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def _pvar(column):
    mean = fsum(column) / len(column)
    return fsum((c - mean) ** 2 for c in column) / len(column)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    before = np.asarray(grads, dtype=float)
    after = velocities(before, momentum, normalize)
    total = []
    for series in (after, before):
        columns = series.reshape(len(series), -1)[burn_in:].T.tolist()
        total.append(fsum(map(_pvar, columns)))
    return total[0] / total[1]


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        grad = curvature * theta + noise[t]
        v = momentum * v + grad
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
