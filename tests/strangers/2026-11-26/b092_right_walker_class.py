# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
"""Exercise 4. A walker on a straight slope, who measures his own steps."""

import itertools

import numpy as np


class Walker:
    def __init__(self, lr, momentum, slope):
        self.lr, self.momentum, self.slope = lr, momentum, slope
        self.velocity = 0.0
        self.theta = 0.0

    def __iter__(self):
        return self

    def __next__(self):
        """Make one step and return its length."""
        before = self.theta
        self.velocity = self.momentum * self.velocity + self.slope
        self.theta = before - self.lr * self.velocity
        return abs(self.theta - before)


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    lengths = itertools.islice(Walker(lr, momentum, grad), num_steps)
    return np.fromiter(lengths, dtype=float) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    friction = 1 - momentum
    return friction * plain_lr
