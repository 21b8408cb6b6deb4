# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: lr is divided by 1 - momentum ** 2, the factor of the variance, instead of 1 - momentum
# first day: true
"""Exercise 4: the effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum ** 2))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    weights = np.power(float(momentum), np.arange(num_steps))
    v = grad * np.cumsum(weights)
    return np.abs(lr * v) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    cdf = 1 - momentum
    while cdf < fraction:
        t += 1
        cdf = 1 - momentum ** t
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr - plain_lr * momentum)
