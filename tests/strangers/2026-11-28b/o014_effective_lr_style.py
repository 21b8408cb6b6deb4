# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: solves the fixed point v = momentum * v + 1 as a linear equation with np.roots
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    # where the velocity of a unit slope rests: (momentum - 1) * v + 1 = 0
    (resting,) = np.roots([momentum - 1.0, 1.0])
    return float(lr * resting.real)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    rates = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
