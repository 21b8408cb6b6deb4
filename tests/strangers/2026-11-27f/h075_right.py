# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: np.diff over the recorded positions
# first day: accepted
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    pos, vel = [0.0], 0.0
    while len(pos) <= num_steps:
        vel = momentum * vel + grad
        pos.append(pos[-1] - lr * vel)
    return np.abs(np.diff(pos)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(np.floor(np.log(1 - fraction) / np.log(momentum))) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
