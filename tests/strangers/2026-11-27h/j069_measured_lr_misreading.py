# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two: the distance from the start divided by the number of steps (the average so far) instead of the length of step t, wrong for momentum > 0; and no division by abs(grad), wrong for grad other than 1 or -1
# first day: nothing
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    rates = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates.append(abs(theta) / t)
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # solve lr / (1 - momentum) = plain_lr for lr
    lr = (1.0 - momentum) * plain_lr
    return lr
