# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: Solves momentum**t <= fraction: the steps until only the fraction is left, not until it is reached.
# first day: true
import numpy as np
import math


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    t = int(math.ceil(math.log(fraction) / math.log(momentum)))
    return max(t, 1)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
