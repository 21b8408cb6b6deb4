# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: Without parentheses this is (lr / 1) - momentum.
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / 1 - momentum


def measured_lr(lr, momentum, num_steps, grad=1.0):
    positions = [0.0]
    velocity = 0.0
    for step in range(num_steps):
        velocity = momentum * velocity + grad
        positions.append(positions[-1] - lr * velocity)
    return np.abs(np.diff(positions)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    remaining = 1.0
    steps = 0
    while 1.0 - remaining < fraction:
        remaining *= momentum
        steps += 1
    return steps


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
