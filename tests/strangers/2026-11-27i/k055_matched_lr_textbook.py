# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: matches the noise instead of the drift: plain_lr * sqrt(1 - momentum^2), so effective_lr(matched_lr(p, m), m) is not p for momentum > 0
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
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # same size of the velocity: Var(v) = Var(g) / (1 - momentum^2)
    return plain_lr * math.sqrt(1 - momentum ** 2)
