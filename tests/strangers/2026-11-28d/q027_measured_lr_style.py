# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no walk at all: lr times the running sum of the powers of momentum, for every grad the same, right
# first day: accepted
"""Effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return lr * np.cumsum(float(momentum) ** np.arange(num_steps))


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum**t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
