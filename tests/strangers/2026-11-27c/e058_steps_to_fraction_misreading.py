# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: it looks for momentum**t <= fraction, the time to fall to the fraction, not for 1 - momentum**t >= fraction
# first day: false
# ex4, my solutions

import numpy as np


def effective_lr(lr, momentum):
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


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
    t = 0
    rest = 1.0
    while rest > fraction:
        rest *= momentum
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
