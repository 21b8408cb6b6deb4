# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: solves the fixed point v = momentum * v + 1 as a 1 x 1 linear system; matched_lr is the quotient of plain_lr and effective_lr(1, momentum)
# first day: accepted
"""ex4"""

import numpy as np


def effective_lr(lr, momentum):
    A = np.eye(1) - momentum * np.eye(1)
    v_infinity = np.linalg.solve(A, np.ones(1))
    return float(lr * v_infinity[0])


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        out[t] = abs(theta - before) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t
