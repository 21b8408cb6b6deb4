# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: nothing is wrong: ceil of the logarithm, then mended by one step either way where rounding bit
# first day: accepted
import math

import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return float(np.float64(lr) / np.subtract(1.0, momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = lfilter([1.0], [1.0, -momentum], np.full(num_steps, float(grad)))
    return lr * np.abs(v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = math.ceil(math.log1p(-fraction) / math.log(momentum))
    t = max(t, 1)
    if 1 - momentum ** t < fraction:
        t += 1
    if t > 1 and 1 - momentum ** (t - 1) >= fraction:
        t -= 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * plain_lr / effective_lr(plain_lr, momentum)
