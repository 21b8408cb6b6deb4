# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: vectorised: cumulative sums of powers, no loop; steps_to_fraction from expm1/log1p with a check of the neighbours
# first day: accepted

import math

import numpy as np


def effective_lr(lr, momentum):
    return float(np.divide(lr, np.subtract(1.0, momentum)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # the gradient cancels: |lr * v_t| / |grad| = lr * (1 + m + ... + m^(t-1))
    return lr * np.cumsum(np.power(float(momentum), np.arange(num_steps)))


def steps_to_fraction(momentum, fraction):
    guess = max(1, int(math.log1p(-fraction) / math.log(momentum)) - 1)
    while guess > 1 and 1 - momentum ** (guess - 1) >= fraction:
        guess -= 1
    while not 1 - momentum ** guess >= fraction:
        guess += 1
    return guess


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
