# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: the check of the argument refuses momentum 0, which the text allows: raises ValueError instead of returning plain_lr
# first day: true

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    return float(lr) * (1.0 / (1.0 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # the length of step t is lr * |v_t|
    v = 0.0
    lengths = np.empty(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        lengths[t] = lr * abs(v) / abs(grad)
    return lengths


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    if plain_lr <= 0:
        raise ValueError("plain_lr must be positive")
    if not 0 < momentum < 1:
        raise ValueError("momentum must lie between 0 and 1")
    return plain_lr * (1 - momentum)
