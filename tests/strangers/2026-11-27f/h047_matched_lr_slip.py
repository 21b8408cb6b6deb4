# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: divides by (1 - momentum) where it has to multiply
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    k = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** k) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    k = 0
    while True:
        k += 1
        if 1 - momentum ** k >= fraction:
            return k


def matched_lr(plain_lr, momentum):
    return plain_lr / (1 - momentum)
