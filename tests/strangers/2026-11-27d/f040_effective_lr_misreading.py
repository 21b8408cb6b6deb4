# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: returns only the amplification factor 1 / (1 - momentum), without lr
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    # how many times larger the steps become
    factor = 1 / (1 - momentum)
    return factor


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    lengths = []
    for t in range(1, num_steps + 1):
        old_theta = theta
        v = momentum * v + grad
        theta = theta - lr * v
        length = abs(theta - old_theta)
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
