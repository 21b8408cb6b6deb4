# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: the walk is made explicitly with list of positions, zip of neighbours
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    """geometric series 1 + m + m^2 + ... times lr"""
    return lr / (1.0 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    positions = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v *= momentum
        v += grad
        positions.append(positions[-1] - lr * v)
    return np.array([abs((q - p) / grad) for p, q in zip(positions, positions[1:])])


def steps_to_fraction(momentum, fraction):
    for t in range(1, 10 ** 7):
        if not fraction > 1 - momentum ** t:
            return t


def matched_lr(plain_lr, momentum):
    factor = effective_lr(1, momentum)
    return plain_lr / factor
