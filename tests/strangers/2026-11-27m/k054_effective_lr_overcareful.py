# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: never divides by less than 0.01: wrong for momentum above 0.99, e.g. 0.999
# first day: true
"""How fast does momentum really walk?"""

import numpy as np


def effective_lr(lr, momentum):
    friction = max(1.0 - momentum, 0.01)
    return float(lr / friction)


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
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
