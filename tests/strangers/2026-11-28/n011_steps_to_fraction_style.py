# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubling and bisection for the smallest t; measured_lr with a generator and np.fromiter
# first day: accepted

import numpy as np


def effective_lr(lr, momentum):
    # x = lr + momentum * x
    return float(np.linalg.solve([[1.0 - momentum]], [lr])[0])


def _steps(lr, momentum, grad):
    theta = velocity = 0.0
    while True:
        velocity = momentum * velocity + grad
        last, theta = theta, theta - lr * velocity
        yield abs((theta - last) / grad)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.fromiter(_steps(lr, momentum, grad), dtype=float, count=num_steps)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not enough(high):
        high *= 2
    low = high // 2             # not enough (or 0)
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
