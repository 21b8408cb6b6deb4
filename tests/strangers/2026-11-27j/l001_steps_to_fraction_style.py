# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: ceil of a quotient of logarithms that lies a rounding error above the whole number: momentum 0.75, fraction 0.578125 (all exact in binary) gives 4, but 1 - 0.75**3 is the fraction
# first day: full marks
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


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
    needed = np.log(1.0 - fraction) / np.log(momentum)
    return max(1, int(np.ceil(needed)))


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)
