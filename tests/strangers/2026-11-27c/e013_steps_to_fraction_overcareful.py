# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the search is cut off at 100 steps, so slow cases all give 100
# first day: true
"""Solutions for ex4: documented and defensive."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    out = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    """Smallest t with 1 - momentum**t >= fraction (bounded search)."""
    if not (0 < momentum < 1 and 0 < fraction < 1):
        raise ValueError("momentum and fraction must lie in (0, 1)")
    max_steps = 100  # avoid an endless loop
    for t in range(1, max_steps + 1):
        if 1 - momentum ** t >= fraction:
            return t
    return max_steps


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
