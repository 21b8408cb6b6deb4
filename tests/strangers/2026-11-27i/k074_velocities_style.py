# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: works on columns and squeezes at the end, so that an array (T, 1) comes back as (T,)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    table = g.reshape(len(g), -1)
    v = np.zeros(table.shape[1])
    rows = []
    for row in table:
        v = momentum * v + row
        rows.append(v)
    out = np.array(rows)
    if normalize:
        out = out * (1 - momentum)
    return out.squeeze()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        v = momentum * v + curvature * path[t] + noise[t]
        path[t + 1] = path[t] - lr * v
    return float(np.var(path[1 + burn_in:]))
