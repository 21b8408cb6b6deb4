# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return np.polyval([lr], 0.0) / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = lfilter([1.0], [1.0, -momentum], np.full(num_steps, float(grad)))
    return np.abs(lr * v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    good = lambda t: 1 - momentum ** t >= fraction
    high = 1
    while not good(high):
        high *= 2
    low = high // 2                    # not good, or 0
    while high - low > 1:
        mid = (low + high) // 2
        low, high = (low, mid) if good(mid) else (mid, high)
    return high


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
