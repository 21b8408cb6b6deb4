# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: closed form: grad cancels, so the answer is lr times the running sum of the powers of momentum (np.cumsum), and grad is not used at all
# first day: accepted
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr * (1 / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # |lr * v_t| / |grad| = lr * (1 + m + ... + m^(t-1)) whatever grad is
    return lr * np.cumsum(float(momentum) ** np.arange(num_steps))


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log1p(-fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
