# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: gives up after 1000 steps and returns 1000; wrong e.g. for momentum 0.999, fraction 0.9 (2302)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    rates = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    left = 1.0
    for t in range(1, 1000):
        left *= momentum
        if 1 - left >= fraction:
            return t
    return 1000


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
