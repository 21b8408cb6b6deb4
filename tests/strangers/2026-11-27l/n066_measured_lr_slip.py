# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: takes the step with its sign (no abs) and divides by abs(grad), so a negative grad gives negative lengths
# first day: false
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v, out = 0.0, 0.0, []
    for _ in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        out.append((before - theta) / abs(grad))
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    return int(math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
