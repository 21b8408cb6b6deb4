# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: asks for strictly more than the fraction: one step too many where 1 - momentum**t is exactly the fraction, e.g. 0.5 and 0.5 gives 2
# first day: full marks
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    steps = []
    for _ in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        steps.append(abs(theta - before) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    return int(math.log(1 - fraction) / math.log(momentum)) + 1


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)
