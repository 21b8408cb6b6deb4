# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: mean square of theta (distance from the minimum at 0) instead of the variance around its own mean: wrong whenever the mean of the kept thetas is not 0, e.g. noise with a mean
# first day: true

"""Exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Weighted sums (or averages) of the gradients so far."""
    v = np.array(grads, dtype=np.float64)       # a copy
    for t in range(1, v.shape[0]):
        v[t] = v[t] + momentum * v[t - 1]
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Mean squared distance from the minimum, which is at 0."""
    theta = v = 0.0
    total, count = 0.0, 0
    for t, n in enumerate(noise):
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        if t >= burn_in:
            total += theta ** 2
            count += 1
    return float(total / count)
