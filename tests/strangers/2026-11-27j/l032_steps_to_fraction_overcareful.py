# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: start from the logarithms, then correct upwards and downwards by the exact condition
# first day: accepted

import math

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


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
    def enough(t):
        return 1 - momentum ** t >= fraction

    t = max(1, math.floor(math.log1p(-fraction) / math.log(momentum)))
    while not enough(t):
        t += 1
    while t > 1 and enough(t - 1):
        t -= 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)
