# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: solves effective_lr(x) = plain_lr by bisection between 0 and 1, so answers above 1 are cut off: plain_lr 20, momentum 0.9 gives 1 instead of 2
# first day: full marks
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
    low, high = 0.0, 1.0
    for _ in range(200):
        mid = (low + high) / 2
        if effective_lr(mid, momentum) < plain_lr:
            low = mid
        else:
            high = mid
    return high


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
