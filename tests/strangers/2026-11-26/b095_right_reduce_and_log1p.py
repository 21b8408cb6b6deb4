# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
"""Exercise 4, with sums of series and numpy's exact little functions."""
from functools import reduce

import numpy as np


def horner(coefficients, x):
    return reduce(lambda acc, c: acc * x + c, coefficients, 0.0)


def effective_lr(lr, momentum):
    return np.divide(lr, np.subtract(1.0, momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    slope = float(grad)
    # the velocity of step t is the polynomial slope * (1 + m + ... + m^(t-1))
    lengths = [abs(lr * horner([slope] * t, momentum)) for t in range(1, num_steps + 1)]
    return np.array(lengths) / np.abs(slope)


def steps_to_fraction(momentum, fraction):
    guess = max(1, int(np.floor(np.log1p(-fraction) / np.log(momentum))) - 1)
    while 1 - momentum ** guess < fraction:
        guess += 1
    return guess


def matched_lr(plain_lr, momentum):
    return np.multiply(plain_lr, 1.0 - momentum)
