# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: always divides by ten, the section's rule for momentum 0.9; wrong for every other momentum
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
    return max(1, math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    # with momentum the effective learning rate is ten times larger
    return plain_lr / 10.0
