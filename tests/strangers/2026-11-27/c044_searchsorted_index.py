# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: The index of the table is returned, which counts from 0, while its first entry belongs to t = 1: one step too few.
# first day: true
"""Section 4.4, exercise 4."""

import numpy as np


def effective_lr(lr, momentum):
    if not 0 <= momentum < 1:
        raise ValueError("momentum must be in [0, 1)")
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    horizon = int(10 + 2 * np.log(1 - fraction) / np.log(momentum))
    reached = 1 - np.power(momentum, np.arange(1, horizon + 1))
    return int(np.searchsorted(reached, fraction))


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)
