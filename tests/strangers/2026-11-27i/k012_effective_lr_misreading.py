# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: "after many steps" is taken as 100 steps: the sum of 100 weights instead of the limit, 37 % too small for momentum 0.99
# first day: true
"""Exercise 4: the effective learning rate - my solution."""

import math

import numpy as np


def effective_lr(lr, momentum):
    many = 100
    return float(lr * sum(momentum ** k for k in range(many)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Length of every step per unit of slope."""
    out = np.zeros(num_steps)
    v = 0.0
    for i in range(num_steps):
        v = momentum * v + grad
        out[i] = abs(lr * v / grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 2)
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:    # logs are only a first guess
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))
