# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: measures the mean rate so far (whole way from the start divided by t) instead of that of step t alone; wrong for momentum > 0 from t = 2 on
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    measured = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        measured.append(abs(theta) / (t * abs(grad)))
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
