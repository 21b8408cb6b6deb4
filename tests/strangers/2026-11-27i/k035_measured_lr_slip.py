# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the start is missing from the positions and np.diff is padded with the first position, so the first value is 0 instead of lr
# first day: false
import math

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = v = 0.0
    positions = []
    for _ in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        positions.append(theta)
    return np.abs(np.diff(positions, prepend=positions[0])) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 2)
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:    # logs are only a first guess
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
