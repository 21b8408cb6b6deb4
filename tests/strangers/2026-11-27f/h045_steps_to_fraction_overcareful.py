# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the loop gives up after 100 steps and returns 100
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    velocity = 0.0
    out = []
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        out.append(abs(lr * velocity) / abs(grad))
    return np.array(out, dtype=float)


def steps_to_fraction(momentum, fraction):
    """Smallest t with 1 - momentum**t >= fraction (guarded loop)."""
    max_iter = 100
    for t in range(1, max_iter + 1):
        if 1.0 - momentum ** t >= fraction:
            return t
    return max_iter


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
