# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: uses the time constant 1 / (1 - momentum) of an exponential, exp(-t (1 - momentum)), in place of momentum^t; wrong for e.g. 0.9 and 0.9 (24 instead of 22)
# first day: true
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """The step is lr * v, so there is no need to subtract thetas."""
    steps = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        steps[t] = abs(lr * v)
    return steps / abs(grad)


def steps_to_fraction(momentum, fraction):
    tau = 1 / (1 - momentum)
    return math.ceil(-tau * math.log(1 - fraction))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
