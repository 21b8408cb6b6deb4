# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no loop: cumulative sum of the powers of momentum, since the step is lr * |grad| * (1 + m + ... + m^(t-1))
# first day: accepted
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    weights = np.power(float(momentum), np.arange(num_steps))       # 0.0 ** 0 is 1
    steps = -lr * grad * np.cumsum(weights)
    return np.abs(steps) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
