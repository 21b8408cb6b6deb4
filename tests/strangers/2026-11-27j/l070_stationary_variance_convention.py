# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: sample variance (statistics.variance, n - 1) instead of the population variance, and the start theta = 0 is in the list before the burn-in is cut
# first day: true
"""Exercise 5: noise smoothing."""

import statistics

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    thetas = [0.0]
    v = 0.0
    for n in noise:
        v = momentum * v + (curvature * thetas[-1] + float(n))
        thetas.append(thetas[-1] - lr * v)
    return statistics.variance(thetas[burn_in:])


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
