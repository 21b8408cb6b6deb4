# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: it rounds down (int) where the smallest whole number above is wanted, so the answer is one too small
# first day: true
# ex4, my solutions

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    out = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = math.log(1 - fraction) / math.log(momentum)
    return int(t)


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
