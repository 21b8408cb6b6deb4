# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: time constant 1 / (1 - momentum) of the continuous limit: -ln(1 - fraction) / (1 - momentum), 24 instead of 22 for 0.9, 0.9; worse for smaller momentum (0.5, 0.9: 5 instead of 4)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        thetas.append(thetas[-1] - lr * v)
    return np.abs(np.diff(thetas)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    tau = 1.0 / (1.0 - momentum)
    return int(math.ceil(-tau * math.log(1.0 - fraction)))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
