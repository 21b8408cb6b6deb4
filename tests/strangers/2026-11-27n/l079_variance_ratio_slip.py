# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: TWO: the burn-in is dropped from the velocities only (burn_in > 0), and standard deviations are divided instead of variances (every momentum > 0)
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    series = velocities(grads, momentum, normalize)
    series = series[burn_in:]
    per_coordinate_v = np.std(series, axis=0)
    per_coordinate_g = np.std(grads, axis=0)
    return float(np.mean(per_coordinate_v) / np.mean(per_coordinate_g))


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.empty(T)
    x = 0.0
    vel = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        vel = momentum * vel + g
        x -= lr * vel
        path[t] = x
    return float(path[burn_in:].var())
