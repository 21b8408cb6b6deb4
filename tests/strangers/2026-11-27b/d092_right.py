# kind: right
# file: ex4_effective_lr.py
# function: matched_lr
# cause: nothing is wrong: solved as a linear equation with np.linalg.solve
# first day: accepted
# my solution

import numpy as np
import itertools


def effective_lr(lr, momentum):
    geometric_sum = 1.0 / (1.0 - momentum)
    return float(lr * geometric_sum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, theta = 0.0, 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    # lr - plain_lr * (1 - momentum) = 0, as a 1x1 system
    return np.linalg.solve([[1.0 / (1.0 - momentum)]], [plain_lr]).item()
