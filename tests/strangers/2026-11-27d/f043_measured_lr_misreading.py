# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: measures how far theta is from the start after step t instead of the length of step t
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    factor = 1 / (1 - momentum)
    return lr * factor


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta_start = 0.0
    theta = theta_start
    v = 0.0
    lengths = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        # how far theta has moved
        length = abs(theta - theta_start)
        lengths.append(length / abs(grad))
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    # just try 1, 2, 3, ...
    t = 1
    while True:
        if 1 - momentum ** t >= fraction:
            return t
        t = t + 1


def matched_lr(plain_lr, momentum):
    # effective = lr / (1 - m), so lr = effective * (1 - m)
    return plain_lr * (1 - momentum)
