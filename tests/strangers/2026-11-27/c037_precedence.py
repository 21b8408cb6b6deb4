# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: Brackets are missing: lr / 1 - momentum is lr minus momentum.
# first day: true
"""My solution."""

from itertools import count

import numpy as np


def effective_lr(lr, momentum):
    return lr / 1 - momentum


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
    return next(t for t in count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)
