# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: right: scipy's lfilter as the velocity
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return float(lr) / float(1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = lfilter([1.0], [1.0, -momentum], np.full(num_steps, grad, dtype=float))
    return np.abs(lr * v / grad)


def steps_to_fraction(momentum, fraction):
    t = int(np.ceil(np.log1p(-fraction) / np.log(momentum))) + 2
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:
        t -= 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(np.dot([1, -momentum], [plain_lr, plain_lr]))
