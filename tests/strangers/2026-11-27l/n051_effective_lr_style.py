# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the fixed point of v = momentum * v + 1, solved as a linear system
# first day: accepted
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    A = np.array([[1.0 - momentum]])
    v_inf = np.linalg.solve(A, np.array([1.0]))
    return lr * v_inf.item()


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """length of each step, per unit of slope"""
    out = np.zeros(num_steps)
    velocity = 0.0
    for t in range(num_steps):
        velocity = momentum * velocity + grad
        out[t] = abs(lr * velocity) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    return int(math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
