# kind: right
# file: ex5_noise.py
# function: velocities
# cause: functools.reduce-like accumulate over the rows, and the theory as a geometric series in closed form
# first day: accepted
"""Exercise 5: noise smoothing."""

from itertools import accumulate

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = (np.asarray(g, dtype=float) for g in grads)
    summed = list(accumulate(rows, lambda v, g: momentum * v + g))
    factor = 1 - momentum if normalize else 1
    return np.array(summed) * factor


def theory_ratio(momentum, normalize=False):
    q = momentum * momentum             # weights squared: 1 + q + q^2 + ...
    series = 1 / (1 - q)
    return (1 - momentum) ** 2 * series if normalize else series


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        v = momentum * v + curvature * path[t] + noise[t]
        path[t + 1] = path[t] - lr * v
    return float(np.var(path[1 + burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    noise = rng.normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9), stationary_variance(noise, 0.1, 0.9, 1.0, 100))
