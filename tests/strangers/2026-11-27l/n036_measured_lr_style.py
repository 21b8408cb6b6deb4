# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: state (theta, v, 1) multiplied by the same 3x3 matrix at every step
# first day: accepted
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    M = np.array([[1.0, -lr * momentum, -lr * grad],
                  [0.0, momentum, grad],
                  [0.0, 0.0, 1.0]])
    state = np.array([0.0, 0.0, 1.0])
    positions = [0.0]
    for _ in range(num_steps):
        state = M @ state
        positions.append(state[0])
    return np.abs(np.diff(positions)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return int(math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
