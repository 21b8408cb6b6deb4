# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: running sum of the powers of momentum; grad cancels out
# first day: accepted
import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    del grad          # every length is proportional to abs(grad), which is divided out again
    powers = np.power(float(momentum), np.arange(num_steps))
    return lr * np.cumsum(powers)


def steps_to_fraction(momentum, fraction):
    return int(math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
