# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: Solves momentum^t = fraction instead of momentum^t = 1 - fraction: the 1 - is missing. For 0.9 and 0.99 that gives 1 instead of 44.
# first day: true
# Does momentum 0.9 really mean ten times the learning rate?
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    moved = []
    for _ in range(num_steps):
        v = momentum * v + grad
        moved.append(lr * v)
    return np.abs(moved) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9))
    print(measured_lr(0.1, 0.9, 50))
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
