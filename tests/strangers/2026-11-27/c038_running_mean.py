# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The mean step length up to t (distance walked divided by t) is returned, and not the length of step t itself.
# first day: true
"""Section 4.4, exercise 4."""

import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)      # 1 + m + m^2 + ...
    return lr * gain


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    values = np.zeros(num_steps)
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta -= lr * v
        values[t - 1] = abs(theta) / (t * abs(grad))
    return values


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    damping = 1.0 - momentum
    return float(plain_lr * damping)
