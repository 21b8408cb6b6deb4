# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: uses the time constant 1 / (1 - momentum) in place of -1 / log(momentum): 24 instead of 22 for 0.9, 0.9
# first day: true
import math
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    tau = 1 / (1 - momentum)          # memory of the average, in steps
    return math.ceil(-tau * math.log(1 - fraction))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
