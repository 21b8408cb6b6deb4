# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the velocities are kept in an array with the type of grad, so with a whole-number grad they are cut to integers; wrong for e.g. grad = -2 (an int), momentum 0.9
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = np.zeros(num_steps + 1, dtype=type(grad))
    for t in range(num_steps):
        v[t + 1] = momentum * v[t] + grad
    return np.abs(lr * v[1:] / grad)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
