# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: round instead of ceil: one step too few whenever the logarithms' ratio has a fractional part below one half (momentum 0.5, fraction 0.9: 3.32, so 4 is right and 3 comes out)
# first day: true
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """length of each step, per unit of slope"""
    out = np.zeros(num_steps)
    velocity = 0.0
    for t in range(num_steps):
        velocity = momentum * velocity + grad
        out[t] = abs(lr * velocity) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = math.log(1 - fraction) / math.log(momentum)
    return max(1, round(t))


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))
