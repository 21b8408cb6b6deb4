# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalize scales the running velocity inside the loop, so the factor is applied again at each step
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    G = np.asarray(grads, dtype=float)
    v = np.zeros(G.shape[1:])
    rows = []
    for g in G:
        v = momentum * v + g
        if normalize:
            v = v * (1 - momentum)
        rows.append(v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=np.float64)[burn_in:]
        return np.mean(np.mean((kept - kept.mean(axis=0)) ** 2, axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    raw = 1.0 / (1.0 - momentum * momentum)
    return raw * (1.0 - momentum) ** 2 if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=np.float64)
    position, velocity = 0.0, 0.0
    record = np.empty(len(noise))
    for t in range(len(noise)):
        gradient = curvature * position + noise[t]
        velocity = momentum * velocity + gradient
        position -= lr * velocity
        record[t] = position
    return float(np.var(record[burn_in:]))
