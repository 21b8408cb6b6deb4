# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the average learning rate since the start is returned: the distance from the start divided by t instead of the last step
# first day: true
"""Exercise 4: the effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    return float(np.divide(lr, 1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.empty(num_steps)
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        out[t - 1] = abs(theta) / t / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    cdf = 1 - momentum
    while cdf < fraction:
        t += 1
        cdf = 1 - momentum ** t
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr - plain_lr * momentum)
