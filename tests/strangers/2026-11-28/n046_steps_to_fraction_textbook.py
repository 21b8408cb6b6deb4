# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: takes the time constant 1 / (1 - momentum) for -1 / log(momentum): momentum 0.9, fraction 0.9 gives 24 instead of 22
# first day: true

"""My answer."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    return float(lr) * (1.0 / (1.0 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        thetas[t + 1] = thetas[t] - lr * v
    return np.abs(np.diff(thetas)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    # exponential approach: 1 - exp(-t / tau), tau = 1 / (1 - momentum)
    tau = 1.0 / (1.0 - momentum)
    return int(np.ceil(-tau * np.log(1.0 - fraction)))


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))
