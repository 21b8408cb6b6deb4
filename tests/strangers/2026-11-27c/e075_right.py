# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: walk with itertools.accumulate, search with next and count
# first day: accepted
from itertools import accumulate, count, repeat

import numpy as np


def effective_lr(lr, momentum):
    return lr * (1 - momentum) ** -1


def measured_lr(lr, momentum, num_steps, grad=1.0):
    speeds = accumulate(repeat(grad, num_steps), lambda v, g: momentum * v + g)
    return np.array([abs(lr * v) / abs(grad) for v in speeds])


def steps_to_fraction(momentum, fraction):
    return next(t for t in count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    return (1 - momentum) * plain_lr
