# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: two mistakes: the logarithm of fraction is taken instead of 1 - fraction (wrong for every fraction other than 0.5), and np.ceil without int returns a float, not an int
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """The step is lr * v, so there is no need to subtract thetas."""
    steps = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        steps[t] = abs(lr * v)
    return steps / abs(grad)


def steps_to_fraction(momentum, fraction):
    # momentum ** t = fraction  ->  t = log(fraction) / log(momentum)
    return np.ceil(np.log(fraction) / np.log(momentum))


def matched_lr(plain_lr, momentum):
    """Inverse of effective_lr."""
    return float((1.0 - momentum) * plain_lr)
