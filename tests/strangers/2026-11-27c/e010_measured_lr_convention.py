# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the gradient enters damped by (1 - momentum), so the measured lr tends to lr instead of growing to lr / (1 - momentum)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    param = np.float64(0.0)
    exp_avg = np.float64(0.0)
    measured = np.empty(num_steps)
    for i in range(num_steps):
        exp_avg = momentum * exp_avg + (1 - momentum) * grad
        new_param = param - lr * exp_avg
        measured[i] = np.abs(new_param - param) / np.abs(grad)
        param = new_param
    return measured


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 1)
    while not 1 - momentum ** t >= fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
