# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: log(fraction) stands for log(1 - fraction): it counts the steps until momentum^t falls to the fraction.
# first day: true
"""My solution."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    steps = np.empty(num_steps)
    velocity = 0.0
    for i in range(num_steps):
        velocity *= momentum
        velocity += grad
        steps[i] = lr * velocity
    return np.abs(steps / grad)


def steps_to_fraction(momentum, fraction):
    """Solve momentum**t = fraction for t and round up."""
    return math.ceil(math.log(fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
