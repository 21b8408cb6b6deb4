# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: nothing is wrong: exact fractions, turned into a float at the end
# first day: accepted
import numpy as np
from fractions import Fraction
import math


def effective_lr(lr, momentum):
    return float(Fraction(float(lr)) / (1 - Fraction(float(momentum))))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    return np.abs(np.diff(theta)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(math.log(1 - fraction) / math.log(momentum)) - 2)
    # logarithms are only nearly exact: the last steps by hand
    while 1 - momentum ** t < fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
