# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: only the length is taken absolute, the slope is not: all values are negative for grad < 0
# first day: true

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = v = 0.0
    lengths = []
    for step in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths.append(abs(new - theta) / grad)
        theta = new
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = 0
    while not (1 - momentum**t >= fraction):
        t = t + 1
    return int(t)


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)
