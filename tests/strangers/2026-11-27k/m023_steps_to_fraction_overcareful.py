# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the loop is limited to 1000 steps so that it cannot run for ever, and then 1000 is returned; wrong for e.g. momentum 0.999, fraction 0.99 (4603)
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        result.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    MAX_STEPS = 1000
    remaining = 1.0
    for t in range(1, MAX_STEPS + 1):
        remaining *= momentum
        if 1 - remaining >= fraction:
            return t
    return MAX_STEPS


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
