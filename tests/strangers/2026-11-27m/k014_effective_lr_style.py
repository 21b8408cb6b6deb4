# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: fixed point of s = lr + momentum * s solved as a 1 x 1 linear system
# first day: accepted
"""How fast does momentum really walk?"""

import numpy as np


def effective_lr(lr, momentum):
    matrix = np.array([[1.0 - momentum]])
    return float(np.linalg.solve(matrix, np.array([float(lr)]))[0])


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = np.empty(num_steps)
    for i in range(num_steps):
        v = momentum * v + grad
        out[i] = abs(lr * v) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return (1.0 - momentum) * plain_lr
