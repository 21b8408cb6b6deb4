# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: returns the factor 1 / (1 - momentum) ('ten times') and forgets lr (every lr other than 1)
# first day: true
"""Effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    amplification = 1.0 / (1.0 - momentum)
    return float(amplification)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """walk down a constant slope and look at the steps"""
    v = 0.0
    steps = []
    for _ in range(num_steps):
        v = momentum * v + grad
        steps.append(lr * v)
    return np.abs(np.array(steps)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """solve momentum**t <= 1 - fraction"""
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    """inverse of effective_lr"""
    friction = 1.0 - momentum
    return plain_lr * friction


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
