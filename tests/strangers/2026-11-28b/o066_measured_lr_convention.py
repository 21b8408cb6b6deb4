# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: averaged and bias-corrected velocity as in Adam: every step has the length lr * abs(grad), the rate never grows; for every momentum > 0 and num_steps >= 2
# first day: false
"""Section 4.4, exercise 4."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    m, theta = 0.0, 0.0
    thetas = [theta]
    for t in range(1, num_steps + 1):
        m = momentum * m + (1 - momentum) * grad
        theta = theta - lr * m / (1 - momentum ** t)
        thetas.append(theta)
    return np.abs(np.diff(thetas)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
