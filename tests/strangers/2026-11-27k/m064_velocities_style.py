# kind: right
# file: ex5_noise.py
# function: velocities
# cause: the average is built in the recursion itself, v = m v + (1 - m) g, instead of scaling at the end; variances as mean of squares of centred values with math.fsum per coordinate
# first day: accepted
import math

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    gain = (1 - momentum) if normalize else 1.0
    out = gain * grads                      # a new array
    for t in range(1, len(out)):
        out[t] = out[t] + momentum * out[t - 1]
    return out


def _pvariance(values):
    values = [float(x) for x in values]
    mean = math.fsum(values) / len(values)
    return math.fsum((x - mean) ** 2 for x in values) / len(values)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    if g.ndim == 1:
        g, v = g.reshape(-1, 1), v.reshape(-1, 1)
    noise_g = [_pvariance(column) for column in g[burn_in:].T]
    noise_v = [_pvariance(column) for column in v[burn_in:].T]
    return sum(noise_v) / sum(noise_g)      # the same number of coordinates above and below


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio *= (1 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    u, theta, kept = 0.0, 0.0, []           # u = lr * v
    for t, e in enumerate(noise):
        u = momentum * u + lr * (curvature * theta + float(e))
        theta = theta - u
        if t >= burn_in:
            kept.append(theta)
    return _pvariance(kept)
