# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: two mistakes: waits until momentum**t has fallen to the fraction (log(fraction) instead of log(1 - fraction)), and rounds down
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = np.log(fraction) / np.log(momentum)
    return int(t)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
