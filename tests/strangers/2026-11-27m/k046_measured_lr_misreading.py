# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: the mean rate since the start, distance / (t abs(grad)), instead of that of step t alone (wrong for momentum > 0 from the second step on), and the distance has a sign, so a negative grad gives negative values
# first day: false
"""section 4.4, exercise 4"""

import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    rates = np.zeros(num_steps)
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates[t - 1] = (0.0 - theta) / (t * abs(grad))
    return rates


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return (1.0 - momentum) * plain_lr
