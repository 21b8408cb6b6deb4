# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Right: a callable object moves one step per call; the effective rate is its closed form, the steps are counted from the velocity it would need.
# first day: accepted
import math
from fractions import Fraction

import numpy as np


class Sledge:
    def __init__(self, lr, momentum, slope):
        self.lr, self.momentum, self.slope = lr, momentum, slope
        self.theta = self.v = 0.0

    def __call__(self):
        before = self.theta
        self.v = self.momentum * self.v + self.slope
        self.theta -= self.lr * self.v
        return math.fabs(self.theta - before)


def effective_lr(lr, momentum):
    return float(Fraction(lr) / (1 - Fraction(momentum)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    move = Sledge(float(lr), float(momentum), float(grad))
    return [move() / math.fabs(grad) for _ in range(num_steps)]


def steps_to_fraction(momentum, fraction):
    missing, steps = 1.0, 0
    while 1.0 - missing < fraction:
        missing *= momentum
        steps += 1
    return steps


def matched_lr(plain_lr, momentum):
    return float(Fraction(plain_lr) * (1 - Fraction(momentum)))
