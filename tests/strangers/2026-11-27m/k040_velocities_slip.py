# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the normalized velocity is fed back into the recursion; wrong for normalize=True and momentum > 0 from the second row on
# first day: true
"""ex5 noise"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.zeros(g.shape[1:])
    rows = []
    for row in g:
        v = momentum * v + row
        if normalize:
            v = v * (1 - momentum)
        rows.append(v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise_of(series):
        return series[burn_in:].var(axis=0).mean()

    grads = np.array(grads, dtype=float)
    return float(noise_of(velocities(grads, momentum, normalize)) / noise_of(grads))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    positions = np.zeros(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        v = momentum * v + g
        x -= lr * v
        positions[t] = x
    return float(positions[burn_in:].var())
