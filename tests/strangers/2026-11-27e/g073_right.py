# kind: right
# file: ex4_effective_lr.py
# function: measured_lr, steps_to_fraction
# cause: nothing is wrong: measured_lr is a geometric sum by scipy's lfilter, steps by the logarithm and a correction either way
# first day: accepted
# homework 4.4, exercise 4
from numpy import zeros, ceil, log, diff
import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    g = np.full(num_steps, float(grad))
    dx = lfilter([-lr], [1.0, -momentum], g)
    return np.abs(dx / grad)


def steps_to_fraction(momentum, fraction):
    n = int(np.floor(np.log1p(-fraction) / log(momentum)))
    n = max(n - 2, 1)
    while not (1 - momentum ** n >= fraction):
        n += 1
    # end
    return n


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
