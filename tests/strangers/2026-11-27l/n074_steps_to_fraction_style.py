# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubles an upper bound, then bisects between the bounds
# first day: accepted
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not enough(high):
        high *= 2
    low = 0                     # 0 steps are never enough
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))
