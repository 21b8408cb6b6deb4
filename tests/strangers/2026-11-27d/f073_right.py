# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: right: cumulative sums of powers, itertools.count for the steps, matched_lr through effective_lr
# first day: accepted
from itertools import count

import numpy as np


def effective_lr(lr, momentum):
    return lr * (1 - momentum) ** -1


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return lr * np.cumsum(np.power(float(momentum), np.arange(num_steps)))


def steps_to_fraction(momentum, fraction):
    return next(t for t in count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1, momentum)
