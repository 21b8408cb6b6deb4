# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter_zi starts the filter in the steady state of the first gradient (v = g0 / (1 - momentum) before it) instead of at 0: all early rows are too large
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np
from scipy.signal import lfilter, lfilter_zi


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    b, a = np.array([1.0, 0.0]), np.array([1.0, -momentum])
    zi = lfilter_zi(b, a)
    start = zi.reshape((-1,) + (1,) * (g.ndim - 1)) * g[:1]
    v, _ = lfilter(b, a, g, axis=0, zi=start)
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
