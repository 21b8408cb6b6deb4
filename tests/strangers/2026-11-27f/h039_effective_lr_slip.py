# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: multiplies by (1 - momentum) instead of dividing, as in an EMA
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    share = 1 - momentum
    return lr * share


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    res = np.zeros(num_steps)
    for i in range(num_steps):
        old = theta
        v = momentum * v + grad
        theta = theta - lr * v
        res[i] = abs(theta - old) / abs(grad)
    return res


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
