# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: itertools.accumulate of the step length, s -> momentum * s + lr, started at lr
# first day: accepted
"""Exercise 4: the effective learning rate."""

import itertools

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    steps = itertools.accumulate(range(num_steps - 1), lambda s, _: momentum * s + lr, initial=lr)
    return np.fromiter(steps, dtype=float, count=num_steps)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
