# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: matches the noise at the minimum, not the drift: plain_lr * (1 - m) / (1 + m) instead of plain_lr * (1 - m); wrong for momentum > 0
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    """Smallest t with momentum**t <= 1 - fraction."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum) / (1 + momentum))
