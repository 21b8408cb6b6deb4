# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: powers of the companion matrix of (theta, v, 1) with matrix products, and checks that refuse only what the text excludes
# first day: accepted
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    if not (lr > 0 and 0 <= momentum < 1):
        raise ValueError("lr > 0 and 0 <= momentum < 1")
    if num_steps < 1 or grad == 0:
        raise ValueError("at least one step and a slope")
    #               theta          v            1
    M = np.array([[1.0, -lr * momentum, -lr * grad],
                  [0.0, momentum, grad],
                  [0.0, 0.0, 1.0]])
    state = np.array([0.0, 0.0, 1.0])
    lengths = []
    for _ in range(num_steps):
        state[0] = 0.0          # only the difference counts, so every step may start at 0
        state = M @ state
        lengths.append(abs(state[0]) / abs(grad))
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
