# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the thetas from two nested itertools.accumulate, then differences with the start in front, right
# first day: accepted
from itertools import accumulate, repeat

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    vs = accumulate(repeat(float(grad), num_steps), lambda v, g: momentum * v + g)
    thetas = np.array(list(accumulate((-lr * v for v in vs), initial=0.0)))
    return np.abs(thetas[1:] - thetas[:-1]) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum**t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
