# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: the rule of the section for beta 0.9, divide by ten, is used for every momentum; wrong for any momentum other than 0.9 and 0, e.g. 0.99 or 0.5
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        lengths.append(lr * abs(v))
    return np.array(lengths) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 0
    while not 1 - momentum ** t >= fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    # momentum makes the rate about 10 times larger, so take a tenth
    return plain_lr / 10 if momentum > 0 else plain_lr
