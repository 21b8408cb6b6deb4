# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: an optimizer class that walks two-dimensional (a copy of the coordinate), and takewhile to count steps
# first day: accepted

import itertools

import numpy as np


class Momentum:
    def __init__(self, lr, momentum):
        self.lr = lr
        self.momentum = momentum
        self.v = np.zeros(2)

    def step(self, theta, grad):
        self.v = self.momentum * self.v + grad
        return theta - self.lr * self.v

    @property
    def effective(self):
        return float(self.lr / (1 - self.momentum))


def effective_lr(lr, momentum):
    return Momentum(lr, momentum).effective


def measured_lr(lr, momentum, num_steps, grad=1.0):
    opt = Momentum(lr, momentum)
    g = np.array([grad, -grad], dtype=float)
    theta = np.zeros(2)
    lengths = []
    for _ in range(num_steps):
        new = opt.step(theta, g)
        lengths.append(np.linalg.norm(new - theta) / np.linalg.norm(g))
        theta = new
    return np.asarray(lengths)


def steps_to_fraction(momentum, fraction):
    missing = itertools.takewhile(lambda t: 1 - momentum ** t < fraction, itertools.count(1))
    return 1 + sum(1 for _ in missing)


def matched_lr(plain_lr, momentum):
    return plain_lr * Momentum(1.0, 0.0).effective / Momentum(1.0, momentum).effective
