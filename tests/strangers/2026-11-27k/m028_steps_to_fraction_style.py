# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: a walker class whose iterator yields the lengths of the steps; the count is the number of takewhile items plus one
# first day: accepted
from itertools import islice, takewhile

import numpy as np


class Walker:
    """Walks down a constant slope with momentum."""

    def __init__(self, lr, momentum, slope=1.0):
        self.lr, self.momentum, self.slope = lr, momentum, slope
        self.theta = self.v = 0.0

    def __iter__(self):
        return self

    def __next__(self):
        self.v = self.momentum * self.v + self.slope
        before, self.theta = self.theta, self.theta - self.lr * self.v
        return abs(self.theta - before) / abs(self.slope)


def _missing(momentum):
    left = 1.0
    while True:
        left *= momentum
        yield left


def effective_lr(lr, momentum):
    return lr / (1.0 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.fromiter(islice(Walker(lr, momentum, grad), num_steps), dtype=float, count=num_steps)


def steps_to_fraction(momentum, fraction):
    too_short = takewhile(lambda left: 1 - left < fraction, _missing(momentum))
    return sum(1 for _ in too_short) + 1


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)
