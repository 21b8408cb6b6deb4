# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Right: the powers of momentum by np.cumprod, the velocity as their cumulative sum.
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    return np.true_divide(lr, 1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    factors = np.full(num_steps, momentum, dtype=float)
    factors[0] = 1.0
    v = grad * np.cumsum(np.cumprod(factors))
    theta = -lr * np.cumsum(v)
    return np.abs(np.diff(theta, prepend=0.0)) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    size = 64
    while True:
        left = np.cumprod(np.full(size, float(momentum)))
        hit = np.flatnonzero(1 - left >= fraction)
        if hit.size:
            return int(hit[0]) + 1
        size *= 2


def matched_lr(plain_lr, momentum):
    return plain_lr - plain_lr * momentum
