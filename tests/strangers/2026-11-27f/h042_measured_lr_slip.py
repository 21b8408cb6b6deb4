# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the exponent starts at 0 in the closed form, so the first value is 0 and all are one step late
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(num_steps)
    return lr * (1 - momentum ** t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(np.floor(np.log(1 - fraction) / np.log(momentum))) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
