# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.full takes the integer type of grad and the velocities are cut to whole numbers (for an integer grad such as grad=-3)
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = np.full(num_steps, grad)
    for t in range(1, num_steps):
        v[t] = momentum * v[t - 1] + grad
    return np.abs(lr * v) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))
