# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: Without parentheses this is plain_lr - momentum: times comes before minus.
# first day: true
# Does momentum 0.9 really mean ten times the learning rate?
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * 1 - momentum
