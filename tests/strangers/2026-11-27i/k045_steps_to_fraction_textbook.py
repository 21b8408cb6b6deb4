# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: two mistakes: the time constant 1 / (1 - momentum) stands in for -1 / log(momentum), and the result is rounded to the nearest whole number instead of up; 23 instead of 22 for momentum 0.9, fraction 0.9
# first day: true
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    measured = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        measured.append(abs(lr * v) / abs(grad))
        theta = new
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    tau = 1 / (1 - momentum)                # time constant in steps
    return max(1, int(round(-tau * math.log(1 - fraction))))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
