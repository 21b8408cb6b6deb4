# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the reached part is rounded to two decimals before it is compared, so the answer comes too early: momentum 0.9, fraction 0.99 gives 40 instead of 44
# first day: false
"""Effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates[t] = abs(new - theta) / abs(grad)
        theta = new
    return rates


def steps_to_fraction(momentum, fraction):
    t = 0
    reached = 0.0
    while reached < fraction:
        t += 1
        reached = round(1 - momentum**t, 2)   # float noise
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
