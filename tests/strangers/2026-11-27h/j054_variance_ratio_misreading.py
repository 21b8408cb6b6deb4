# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two: the average of the coordinates' ratios instead of the ratio of the averages (wrong for coordinates of unlike noise); and the gradients keep their first burn_in rows (wrong for burn_in > 0)
# first day: true
"""Variance with and without momentum"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v, series = 0.0, []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        series.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(series)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    v = velocities(grads, momentum, normalize)[burn_in:]
    quotients = np.var(v, axis=0) / np.var(grads, axis=0)
    return float(np.mean(quotients))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
