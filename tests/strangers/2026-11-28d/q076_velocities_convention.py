# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter runs along the last axis by default: for grads (T, d) it mixes the coordinates instead of the times (right for (T,))
# first day: true
"""Noise and momentum"""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    top = np.mean(np.var(v[burn_in:], axis=0))
    bottom = np.mean(np.var(g[burn_in:], axis=0))
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        seen.append(theta)
    return float(np.var(seen[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
