# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: time constant: takes -log(momentum) for 1 - momentum; good near 1 only, 24 instead of 22 for (0.9, 0.9)
# first day: true
"""How fast does momentum really walk?"""

import math

import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down the slope, then difference the positions."""
    path = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        path[t] = path[t - 1] - lr * v
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    time_constant = 1.0 / (1.0 - momentum)
    return int(math.ceil(-time_constant * math.log(1.0 - fraction)))


def matched_lr(plain_lr, momentum):
    """The inverse of effective_lr."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
