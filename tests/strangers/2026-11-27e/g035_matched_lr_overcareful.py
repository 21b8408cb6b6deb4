# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: the matched lr is kept from falling below 1e-3, so small learning rates or large momentum give 1e-3
# first day: true
# homework 4.4, exercise 4
from numpy import zeros, ceil, log, diff
import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    x = zeros(num_steps + 1)
    v = 0.0
    for k in range(num_steps):
        v = momentum * v + grad
        x[k + 1] = x[k] - lr * v
    # end
    return np.abs(diff(x)) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    n = max(1, int(ceil(log(1 - fraction) / log(momentum))) - 1)
    while 1 - momentum ** n < fraction:
        n = n + 1
    # end
    return n


def matched_lr(plain_lr, momentum):
    lr = plain_lr * (1 - momentum)
    lr = max(lr, 1e-3)       # avoid a vanishing step
    return float(lr)
