# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubling and then bisection with a predicate instead of a loop or logarithms
# first day: accepted
"""Exercise 4: the effective learning rate - my solution."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    measured = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        measured.append(abs(lr * v) / abs(grad))
        theta = new
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not enough(high):
        high *= 2
    low = high // 2             # not enough, or 0
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
