# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: the list of results is a whole-number array, so every value is cut to an integer, and negative gradients come out negative because only the step has its absolute value taken
# first day: vague
"""ex4"""
import numpy as np


def effective_lr(lr, momentum):
    bottom = 1 - momentum
    return lr / bottom


def measured_lr(lr, momentum, num_steps, grad=1.0):
    out = np.array([0] * num_steps)
    th = 0.0
    v = 0.0
    for i in range(num_steps):
        old = th
        v = momentum * v + grad
        th = th - lr * v
        out[i] = abs(th - old) / grad
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while True:
        if 1 - momentum ** t >= fraction:
            return t
        t = t + 1


def matched_lr(plain_lr, momentum):
    x = 1 - momentum
    return x * plain_lr
