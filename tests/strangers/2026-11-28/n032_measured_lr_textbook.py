# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: closed form of the geometric sum, where grad cancels and is only checked; steps are counted while the missing part is multiplied by momentum
# first day: accepted

import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * m^k."""
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    assert grad != 0, "a flat slope has no learning rate"
    t = np.arange(1, num_steps + 1)
    return effective_lr(lr, momentum) * (1.0 - float(momentum) ** t)


def steps_to_fraction(momentum, fraction):
    rest, t = 1.0, 0
    while True:
        rest *= momentum
        t += 1
        if 1.0 - rest >= fraction:
            return t


def matched_lr(plain_lr, momentum):
    return (1.0 - momentum) / (1.0 / plain_lr)
