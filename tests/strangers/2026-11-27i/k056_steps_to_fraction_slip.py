# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: rounds the logarithms' quotient to the nearest whole number instead of up: 22 and 44 come out, but momentum 0.9, fraction 0.3 gives 3 instead of 4
# first day: true
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Length of every step per unit of slope."""
    out = np.zeros(num_steps)
    v = 0.0
    for i in range(num_steps):
        v = momentum * v + grad
        out[i] = abs(lr * v / grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = round(math.log(1 - fraction) / math.log(momentum))
    return max(int(t), 1)


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
