# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Two mistakes: the division by abs(grad) is missing, and only the last value is returned in place of the array
# first day: true
"""ex 4."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, theta = 0.0, 0.0
    for i in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        step = abs(theta - before)
    return step


def steps_to_fraction(momentum, fraction):
    k = 0
    while True:
        k += 1
        if 1 - momentum ** k >= fraction:
            return k


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
