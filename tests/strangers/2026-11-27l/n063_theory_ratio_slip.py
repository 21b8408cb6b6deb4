# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: two mistakes: precedence, 1 / 1 - momentum**2 instead of 1 / (1 - momentum**2), and the normalized branch multiplies 1/(1-momentum**2) by (1 - momentum) once instead of twice
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 - momentum ** 2)
    return 1 / 1 - momentum ** 2


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
