# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr, matched_lr
# cause: two mistakes: effective_lr multiplies by 1 - momentum and matched_lr divides by it, each the wrong way round
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr * (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    out = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 1)
    while not 1 - momentum ** t >= fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / (1 - momentum)
