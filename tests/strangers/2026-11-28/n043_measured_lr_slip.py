# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: theta's array takes the dtype of grad, so with a whole-number grad (1, -3) the positions are cut to integers, mostly 0
# first day: true

"""Exercise 4."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    return float(lr) * (1.0 / (1.0 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    g = np.full(num_steps, grad)
    theta = np.zeros(num_steps + 1, dtype=g.dtype)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + g[t]
        theta[t + 1] = theta[t] - lr * v
    return abs(theta[1:] - theta[:-1]) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
