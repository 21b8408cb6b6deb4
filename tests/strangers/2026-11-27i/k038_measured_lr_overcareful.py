# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: as soon as a step is within 1 % of the effective rate the rest is filled with the effective rate itself, and the division is by abs(grad) + 1e-8; wrong for 60 steps with momentum 0.9 and for grad = 1e-6
# first day: true
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    limit = lr / (1 - momentum)
    out = np.full(num_steps, limit, dtype=float)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        rate = lr * abs(v) / (abs(grad) + 1e-8)
        if rate > 0.99 * limit:
            break               # steady state reached
        out[t] = rate
    return out


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 2)
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:    # logs are only a first guess
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
