# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the search ends after 1000 steps and gives 1000; wrong when more are needed, e.g. momentum 0.999 and fraction 0.99 (4603)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        out[t] = abs(theta - before) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction, max_steps=1000):
    remaining = 1.0
    for t in range(1, max_steps + 1):
        remaining = momentum ** t
        if 1 - remaining >= fraction:
            return t
    return max_steps        # guard against an endless loop


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
