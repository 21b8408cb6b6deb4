# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubling until the fraction is reached, then bisection on the inequality of the docstring itself
# first day: accepted
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


def steps_to_fraction(momentum, fraction):
    def reached(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not reached(high):
        high *= 2
    low = high // 2                     # not reached there (or 0)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if reached(middle) else (middle, high)
    return high


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
