# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: cumulative sum of the powers of momentum
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    powers = float(momentum) ** np.arange(num_steps)
    return lr * np.cumsum(powers)


def steps_to_fraction(momentum, fraction):
    k = 0
    while True:
        k += 1
        if 1 - momentum ** k >= fraction:
            return k


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
