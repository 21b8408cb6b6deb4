# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: solves momentum^t <= fraction, so fraction is taken for the part that is still missing
# first day: true
"""ex 4."""

import numpy as np


def effective_lr(lr, momentum):
    gamma = momentum
    gain = 1 / (1 - gamma)
    return lr * gain


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    res = np.zeros(num_steps)
    for i in range(num_steps):
        old = theta
        v = momentum * v + grad
        theta = theta - lr * v
        res[i] = abs(theta - old) / abs(grad)
    return res


def steps_to_fraction(momentum, fraction):
    t = 1
    while momentum ** t > fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
