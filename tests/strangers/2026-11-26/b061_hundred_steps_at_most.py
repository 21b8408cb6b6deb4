# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: The search ends at 100 steps and returns 100. With momentum 0.99, 99 % take 459 steps.
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
    """Limit of the geometric series lr * (1 + momentum + momentum**2 + ...)."""
    return float(lr) / (1.0 - float(momentum))


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
    max_steps = 100
    for t in range(1, max_steps + 1):
        if 1 - momentum ** t >= fraction:
            return t
    return max_steps


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
