# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: nothing is wrong: statistics.pvariance for each coordinate
# first day: accepted
"""ex 5 noise."""

import statistics

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    result = np.empty_like(grads)
    previous = 0.0 * grads[0]
    for t, g in enumerate(grads):
        previous = momentum * previous + g
        result[t] = scale * previous
    return result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.asarray(velocities(g, momentum, normalize))
    if g.ndim == 1:
        g, v = g[:, None], v[:, None]
    noise = lambda a: statistics.fmean(statistics.pvariance(col.tolist()) for col in a[burn_in:].T)
    return noise(v) / noise(g)


def theory_ratio(momentum, normalize=False):
    g = momentum
    return (1 - g) / (1 + g) if normalize else 1 / ((1 - g) * (1 + g))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w = u = 0.0
    ws = []
    for xi in noise:
        u = momentum * u + lr * (curvature * w + xi)
        w = w - u
        ws.append(w)
    ws = np.array(ws[burn_in:])
    return float(np.mean((ws - ws.mean()) ** 2))
