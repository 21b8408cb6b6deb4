# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no abs around the step: for a negative grad all rates come out negative
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    """geometric series"""
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        thetas.append(thetas[-1] - lr * v)
    return -np.diff(thetas) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """solve momentum**t <= 1 - fraction"""
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    """inverse of effective_lr"""
    friction = 1.0 - momentum
    return plain_lr * friction


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
