# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: solves the fixed point v = momentum * v + 1 with exact Fractions before it becomes a float
# first day: accepted
import math
from fractions import Fraction

import numpy as np


def effective_lr(lr, momentum):
    lr, momentum = Fraction(float(lr)), Fraction(float(momentum))
    v_limit = 1 / (1 - momentum)
    return float(lr * v_limit)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
