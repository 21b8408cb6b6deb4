# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: the start is not in the list and np.diff is filled up with a 0 in front, so the first value is 0 instead of lr and all are late by one (any input); and it divides by grad, not abs(grad): negative values for negative grad
# first day: nothing

"""Exercise 4."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    positions = []
    for _ in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        positions.append(theta)
    steps = np.diff(positions, prepend=positions[0])
    return np.abs(steps) / grad


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
