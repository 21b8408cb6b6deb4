# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: rounds to the nearest whole number instead of upwards: one too small when the fractional part is below one half, e.g. momentum 0.5, fraction 0.9: 3 instead of 4
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, out = 0.0, np.zeros(num_steps)
    for i in range(num_steps):
        v = momentum * v + grad
        out[i] = abs(lr * v) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    exact = np.log(1 - fraction) / np.log(momentum)
    return max(1, int(round(exact)))


def matched_lr(plain_lr, momentum):
    friction = 1.0 - momentum
    return plain_lr * friction
