# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.diff gets the first point after an update as prepend instead of the start, so the first value is 0 instead of lr; wrong for every input
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = v = 0.0
    thetas = []
    for t in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    thetas = np.array(thetas)
    moved = np.diff(thetas, prepend=thetas[0])
    return np.abs(moved) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """Solve momentum ** t <= 1 - fraction for t."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
