# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
import math

import numpy as np


def effective_lr(lr, momentum):
    return math.exp(math.log(lr) - math.log1p(-momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # independent of the slope: the slope cancels
    weights = float(momentum) ** np.arange(num_steps)
    return lr * np.cumsum(weights)


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log1p(-fraction) / math.log(momentum)) - 1)
    while not 1 - momentum ** t >= fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return effective_lr(plain_lr, momentum) * (1 - momentum) ** 2
