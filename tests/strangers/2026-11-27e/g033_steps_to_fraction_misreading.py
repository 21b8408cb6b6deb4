# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the growing sum (1 - momentum**t) / (1 - momentum) is compared with the fraction itself, not with that share of its limit, so the answer is always 1
# first day: true
"""Exercise 4: the effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    return float(np.divide(lr, 1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    weights = np.power(float(momentum), np.arange(num_steps))
    v = grad * np.cumsum(weights)
    return np.abs(lr * v) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    t, total = 0, 0.0
    while total < fraction:
        total = total + momentum ** t
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr - plain_lr * momentum)
