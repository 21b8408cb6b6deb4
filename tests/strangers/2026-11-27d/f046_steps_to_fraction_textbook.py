# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: solves momentum**t <= fraction, the logarithm of fraction instead of 1 - fraction
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    # geometric series: sum_k beta^k = 1 / (1 - beta)
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # step t has length lr |g| (1 + beta + ... + beta^(t-1))
    t = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    # decay time of the geometric sequence beta^t
    return math.ceil(math.log(fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return (1 - momentum) * plain_lr
