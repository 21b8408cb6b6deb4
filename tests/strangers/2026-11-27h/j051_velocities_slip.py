# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two: works in place on np.asarray(grads), so a float array grads is changed; and with normalize the factor (1 - momentum) is applied inside the recursion to the old velocity as well, wrong from row 1 on for momentum > 0
# first day: true
"""Variance with and without momentum"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.asarray(grads, dtype=float)
    scale = (1 - momentum) if normalize else 1
    for t in range(len(v)):
        if t > 0:
            v[t] += momentum * v[t - 1]
        v[t] *= scale
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


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
