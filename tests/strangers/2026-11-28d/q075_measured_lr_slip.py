# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the differences are taken with the first moved point put in front instead of the start, so the first value is 0 instead of lr (every input)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    """geometric series"""
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = v = 0.0
    positions = np.empty(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        theta -= lr * v
        positions[t] = theta
    return np.abs(np.diff(positions, prepend=positions[0])) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """solve momentum**t <= 1 - fraction"""
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    """inverse of effective_lr"""
    friction = 1.0 - momentum
    return plain_lr * friction
