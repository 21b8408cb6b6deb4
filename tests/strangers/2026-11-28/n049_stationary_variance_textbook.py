# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: lr inside the velocity (the section's second form), math.fsum and statistics.fmean for the variances, a closure as the momentum
# first day: accepted

import math
import statistics

import numpy as np


def make_momentum(beta):
    v = 0.0

    def push(g):
        nonlocal v
        v = beta * v + g
        return v

    return push


def velocities(grads, momentum, normalize=False):
    push = make_momentum(momentum)
    factor = (1 - momentum) ** bool(normalize)
    return np.stack([factor * push(g) for g in np.asarray(grads, dtype=float)])


def pvar(values):
    values = [float(x) for x in values]
    mean = statistics.fmean(values)
    return math.fsum((x - mean) ** 2 for x in values) / len(values)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        table = np.asarray(series, dtype=float).reshape(len(series), -1)[burn_in:]
        return statistics.fmean(pvar(column) for column in table.T)

    return noise(velocities(grads, momentum, normalize)) / noise(grads)


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum ** 2)
    return ratio * (1 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    push = make_momentum(momentum)
    theta = 0.0
    thetas = []
    for n in noise:
        theta -= push(lr * (curvature * theta + n))
        thetas.append(theta)
    return pvar(thetas[burn_in:])
