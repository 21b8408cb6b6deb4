# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: The result is rounded to four decimals, which is coarse for learning rates: 0.0123 with 0.97 gives 0.0004 for 0.000369.
# first day: true
"""
Exercise 4

v = beta * v + grad, theta = theta - lr * v
"""

from itertools import count

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
    return next(t for t in count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    if not 0 <= momentum < 1:
        raise ValueError(f"momentum must be in [0, 1), got {momentum}")
    return round(plain_lr * (1.0 - momentum), 4)    # hide 0.009999999999999998
