# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: Adds up only 100 terms of the geometric series, far too few for momentum 0.99.
# first day: true
import numpy as np
import math


def effective_lr(lr, momentum):
    total = 0.0
    weight = 1.0
    for _ in range(100):
        total += weight
        weight *= momentum
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    return np.abs(np.diff(theta)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(math.log(1 - fraction) / math.log(momentum)) - 2)
    # logarithms are only nearly exact: the last steps by hand
    while 1 - momentum ** t < fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)
