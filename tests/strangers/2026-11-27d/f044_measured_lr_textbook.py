# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: the exponents run from 0 to num_steps - 1 instead of 1 to num_steps, and the step is not divided by abs(grad)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    # geometric series: sum_k beta^k = 1 / (1 - beta)
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # v_t = g (1 - beta^t) / (1 - beta),  |x_{t+1} - x_t| = alpha |v_t|
    t = np.arange(num_steps)
    v = grad * (1 - momentum ** t) / (1 - momentum)
    return lr * np.abs(v)


def steps_to_fraction(momentum, fraction):
    t = max(1, math.ceil(math.log(1 - fraction) / math.log(momentum)))
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return (1 - momentum) * plain_lr
