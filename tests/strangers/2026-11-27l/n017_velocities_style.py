# kind: right
# file: ex5_noise.py
# function: velocities
# cause: itertools.accumulate over the rows
# first day: accepted
from itertools import accumulate

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    rows = accumulate(g, lambda v, row: momentum * v + row)
    factor = 1 - momentum if normalize else 1
    return factor * np.array(list(rows)).reshape(g.shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise_v = np.mean(np.var(v[burn_in:], axis=0))
    noise_g = np.mean(np.var(g[burn_in:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    visited = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        visited.append(theta)
    return float(np.var(visited[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
