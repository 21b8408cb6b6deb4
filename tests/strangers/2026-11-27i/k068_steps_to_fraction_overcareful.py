# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: a comparison with np.isclose "because of floats" accepts a t that is still 1e-5 below: momentum 0.9, fraction 0.9999999 gives 110 or so instead of 153
# first day: true
"""Exercise 4: the effective learning rate - my solution."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Length of every step per unit of slope."""
    out = np.zeros(num_steps)
    v = 0.0
    for i in range(num_steps):
        v = momentum * v + grad
        out[i] = abs(lr * v / grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    reached = 1 - momentum
    while not (reached > fraction or np.isclose(reached, fraction)):
        t += 1
        reached = 1 - momentum ** t
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))
