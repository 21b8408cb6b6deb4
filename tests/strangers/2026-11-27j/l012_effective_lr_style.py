# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: sums the series only up to 200 terms: momentum 0.99 gives 87 % and 0.999 less than a fifth of lr / (1 - momentum)
# first day: true

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr * math.fsum(momentum ** k for k in range(200))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    steps = []
    for _ in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        steps.append(abs(theta - before) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)
