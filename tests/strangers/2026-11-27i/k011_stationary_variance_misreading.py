# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the mean square of theta, jitter about the minimum 0, instead of the variance about the mean; wrong for noise whose mean is not 0, such as np.arange(20.0)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    total, count = 0.0, 0
    for t, eps in enumerate(noise):
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        if t >= burn_in:
            total += theta ** 2
            count += 1
    return float(total / count)
