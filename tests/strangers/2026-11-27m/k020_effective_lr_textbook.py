# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: sums the first 200 terms of the geometric series instead of the whole of it: wrong for momentum 0.99 (13 % short) and above
# first day: true
"""How fast does momentum really walk?"""

import numpy as np


def effective_lr(lr, momentum):
    """lr * (1 + m + m^2 + ...)"""
    total = 0.0
    weight = 1.0
    for _ in range(200):
        total += weight
        weight *= momentum
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down the slope, then difference the positions."""
    path = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        path[t] = path[t - 1] - lr * v
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """Smallest t with momentum**t <= 1 - fraction."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    """The inverse of effective_lr."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
