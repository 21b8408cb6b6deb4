# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: measures the average rate since the start, distance from the start divided by t, instead of the length of step t (momentum > 0, two steps or more)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = np.zeros(num_steps)
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta -= lr * v
        rates[t - 1] = abs(theta) / (t * abs(grad))
    return rates


def steps_to_fraction(momentum, fraction):
    return int(math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))
