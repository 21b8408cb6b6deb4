# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no walk: scipy's lfilter on a constant series of lr; grad cancels and is not used
# first day: accepted
"""Exercise 4: the effective learning rate."""

import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # per unit of gradient the slope drops out: step t = lr + momentum * step t-1
    return lfilter([1.0], [1.0, -momentum], np.full(num_steps, float(lr)))


def steps_to_fraction(momentum, fraction):
    t = 0
    while not 1 - momentum ** t >= fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 22)[-1], steps_to_fraction(0.9, 0.9))
