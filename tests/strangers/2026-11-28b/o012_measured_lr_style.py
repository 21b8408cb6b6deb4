# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no walk: the velocity over grad is the cumulative sum of the powers of momentum
# first day: accepted
"""Section 4.4, exercise 4."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    weights = np.power(float(momentum), np.arange(num_steps))  # 0.0 ** 0 is 1
    return lr * np.cumsum(weights)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
