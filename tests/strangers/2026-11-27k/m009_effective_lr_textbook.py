# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: adds up only 100 terms of the geometric series instead of its limit; wrong for momentum 0.99 (63.4 instead of 100 times lr)
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """v = g + beta g + beta^2 g + ..."""
    total = 0.0
    for k in range(100):
        total += momentum ** k
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """The step is lr * v, so there is no need to subtract thetas."""
    steps = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        steps[t] = abs(lr * v)
    return steps / abs(grad)


def steps_to_fraction(momentum, fraction):
    """Solve momentum ** t <= 1 - fraction for t."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
