# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.full(num_steps, grad) is an integer array for a whole-number grad and the velocities written into it are cut.
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    vs = np.full(num_steps, grad)
    for i in range(1, num_steps):
        vs[i] = momentum * vs[i - 1] + vs[i]
    return np.abs(lr * vs) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)
