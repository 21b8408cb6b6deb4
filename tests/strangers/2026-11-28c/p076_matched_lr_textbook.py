# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: scales with the root, plain_lr * sqrt(1 - momentum), as for equal noise rather than equal drift; wrong for every momentum > 0
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        thetas.append(thetas[-1] - lr * v)
    return np.abs(np.diff(thetas)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    # square root scaling rule
    return float(plain_lr * np.sqrt(1 - momentum))
