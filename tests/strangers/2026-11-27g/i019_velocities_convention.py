# kind: right
# file: ex5_noise.py
# function: velocities
# cause: the average form v = m v + (1 - m) g when normalize is set, as an lfilter along axis 0
# first day: accepted
"""Exercise 5, my solution."""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.var(v[burn_in:], axis=0).mean() / np.var(g[burn_in:], axis=0).mean())


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    ratio = 1.0 / (1.0 - m * m)
    if normalize:
        ratio = (1.0 - m) / (1.0 + m)
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    x, step, xs = 0.0, 0.0, []
    for e in np.array(noise, dtype=float).tolist():
        step = momentum * step + lr * (curvature * x + e)
        x -= step
        xs.append(x)
    rest = np.array(xs[burn_in:])
    return float(np.mean((rest - rest.mean()) ** 2))


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
