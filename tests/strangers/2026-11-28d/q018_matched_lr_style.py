# kind: right
# file: ex4_effective_lr.py
# function: matched_lr
# cause: divides plain_lr by the effective rate of lr = 1, with a print, right
# first day: accepted
import math

import numpy as np


def effective_lr(lr, momentum):
    """geometric series"""
    friction = 1.0 - momentum
    return lr / friction


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
    per_unit = effective_lr(1.0, momentum)
    lr = plain_lr / per_unit
    print(f"matched: {plain_lr} -> {lr} (momentum {momentum})")
    return lr


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
