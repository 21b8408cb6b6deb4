# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: accumulate over the rows; Welford's running variance instead of np.var
# first day: accepted

import itertools

import numpy as np


class Welford:
    """Running population variance, one for each coordinate."""

    def __init__(self):
        self.n = 0
        self.mean = 0.0
        self.m2 = 0.0

    def add(self, x):
        self.n += 1
        d = x - self.mean
        self.mean = self.mean + d / self.n
        self.m2 = self.m2 + d * (x - self.mean)

    def variance(self):
        return self.m2 / self.n


def _variance(rows):
    w = Welford()
    for row in rows:
        w.add(row)
    return float(np.mean(w.variance()))


def velocities(grads, momentum, normalize=False):
    rows = np.array(grads, dtype=float)
    scale = 1 - momentum if normalize else 1
    v = np.array(list(itertools.accumulate(rows, lambda v, g: momentum * v + g)))
    return scale * v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return _variance(v[burn_in:]) / _variance(np.array(grads, dtype=float)[burn_in:])


def theory_ratio(momentum, normalize=False):
    return float(np.polyval([-1, 1], momentum) / np.polyval([1, 1], momentum)) if normalize \
        else float(1 / np.polyval([-1, 0, 1], momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w = Welford()
    theta = v = 0.0
    for t, n in enumerate(noise):
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        if t >= burn_in:
            w.add(theta)
    return float(w.variance())
