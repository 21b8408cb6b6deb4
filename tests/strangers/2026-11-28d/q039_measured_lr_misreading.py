# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the mean rate since the start (distance walked so far / t) instead of that of step t, and not divided by abs(grad) (two mistakes: momentum > 0 from step 2 on; abs(grad) other than 1)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    """geometric series"""
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates.append(abs(theta) / t)
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    """solve momentum**t <= 1 - fraction"""
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    """inverse of effective_lr"""
    friction = 1.0 - momentum
    return plain_lr * friction


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
