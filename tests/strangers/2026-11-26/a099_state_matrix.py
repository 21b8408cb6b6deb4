# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: Right: the state (theta, v) is moved by a 2 x 2 matrix; means and variances are gathered online by Welford's algorithm.
# first day: accepted
import numpy as np


class Welford:
    """Mean and population variance of a stream."""

    def __init__(self):
        self.n, self.mean, self.m2 = 0, 0.0, 0.0

    def add(self, x):
        self.n += 1
        delta = x - self.mean
        self.mean = self.mean + delta / self.n
        self.m2 = self.m2 + delta * (x - self.mean)

    def variance(self):
        return self.m2 / self.n


def _stream(grads, momentum, scale):
    v = np.zeros_like(grads[0])
    for g in grads:
        v = momentum * v + g
        yield scale * v


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    return np.array(list(_stream(grads, momentum, 1 - momentum if normalize else 1)))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    top, bottom = Welford(), Welford()
    for t, (v, g) in enumerate(zip(_stream(grads, momentum, 1 - momentum if normalize else 1), grads)):
        if t >= burn_in:
            top.add(v)
            bottom.add(g)
    return float(np.mean(top.variance()) / np.mean(bottom.variance()))


def theory_ratio(momentum, normalize=False):
    return np.where(normalize, (1 - momentum) / (1 + momentum), 1 / (1 - momentum ** 2))[()]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    A = np.array([[1 - lr * curvature, -lr * momentum], [curvature, momentum]])
    b = np.array([-lr, 1.0])
    state = np.zeros(2)                 # theta, v
    gathered = Welford()
    for t, n in enumerate(noise):
        state = A @ state + b * n
        if t >= burn_in:
            gathered.add(state[0])
    return float(gathered.variance())
