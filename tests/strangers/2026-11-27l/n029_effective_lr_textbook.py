# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: adds up only the first 100 powers of momentum, which is far too few for momentum 0.99 and above
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    # geometric series 1 + beta + beta^2 + ...
    total = 0.0
    for k in range(100):
        total += momentum ** k
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """length of each step, per unit of slope"""
    out = np.zeros(num_steps)
    velocity = 0.0
    for t in range(num_steps):
        velocity = momentum * velocity + grad
        out[t] = abs(lr * velocity) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
