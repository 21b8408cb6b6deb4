# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The first value is preset to lr, but the loop for the others starts with v = 0, so lr stands there twice and all later values are one step late.
# first day: nothing
"""
Exercise 4

v = beta * v + grad, theta = theta - lr * v
"""

import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)      # 1 + m + m^2 + ...
    return lr * gain


def measured_lr(lr, momentum, num_steps, grad=1.0):
    rates = np.empty(num_steps)
    rates[0] = lr                      # the first value is lr
    v = 0.0
    for t in range(1, num_steps):
        v = momentum * v + grad
        rates[t] = lr * abs(v) / abs(grad)
    return rates


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    damping = 1.0 - momentum
    return float(plain_lr * damping)
