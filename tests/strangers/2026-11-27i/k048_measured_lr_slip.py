# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the position table is made with np.full(n, 0 * grad) and holds integers when grad is an integer: grad = 2 with lr 0.1 gives cut, mostly zero steps
# first day: vague
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.full(num_steps + 1, 0 * grad)
    v = 0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    return np.abs(theta[1:] - theta[:-1]) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
