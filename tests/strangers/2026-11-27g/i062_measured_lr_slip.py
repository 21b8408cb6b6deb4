# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the walk starts at theta = 1e8 and subtracts neighbouring points, which leaves few digits of a small step: lr = 1e-6, grad = 1 gives 0.9984e-6 first and 1.907e-6 instead of 1.9e-6 next (momentum 0.9), lr = 1e-8 nonsense
# first day: full marks
import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 1e8                    # high up on the slope, so that we never reach the bottom
    v = 0.0
    positions = [theta]
    for _ in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        positions.append(theta)
    return np.abs(np.diff(positions)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    # guess with the logarithm, then put it right
    t = max(1, int(math.log(1 - fraction) / math.log(momentum)) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    friction = 1.0 - momentum
    return float(plain_lr * friction)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9))
    print(measured_lr(0.01, 0.9, 5))
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
    print(matched_lr(0.1, 0.9))
