# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: gives up after 1000 steps and returns 1000: momentum 0.999, fraction 0.99 needs 4603
# first day: true
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


def steps_to_fraction(momentum, fraction, max_steps=1000):
    for t in range(1, max_steps + 1):
        if 1 - momentum ** t >= fraction:
            return t
    return max_steps


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
