# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: np.argmax gives the place in the array, counted from 0, and 1 is not added; every input (21 instead of 22)
# first day: true
# Exercise, section 4.4
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, moved = 0.0, []
    for _ in range(num_steps):
        v = momentum * v + grad
        moved.append(abs(lr * v) / abs(grad))
    return np.array(moved)


def steps_to_fraction(momentum, fraction):
    n = 16
    while True:
        rates = measured_lr(1.0, momentum, n)
        reached = rates >= fraction * effective_lr(1.0, momentum)
        if reached.any():
            return int(np.argmax(reached))
        n *= 2


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
