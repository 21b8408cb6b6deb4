# kind: right
# file: ex5_noise.py
# function: velocities
# cause: itertools.accumulate over the rows, np.stack at the end; normalize as a factor to the power of a bool
# first day: accepted
"""Section 4.4 Momentum."""
from itertools import accumulate
import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = np.asarray(grads, dtype=float)
    running = accumulate(rows, lambda v, g: momentum * v + g)
    return np.stack(list(running)) * (1 - momentum) ** bool(normalize)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


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


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
