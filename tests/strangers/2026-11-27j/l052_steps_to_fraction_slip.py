# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: round instead of ceil: 22 and 44 for momentum 0.9 are right, momentum 0.5 and fraction 0.6 gives 1 instead of 2
# first day: true

import math

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        out[t] = lr * abs(v) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    return int(round(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)
