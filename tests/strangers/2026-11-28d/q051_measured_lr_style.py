# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.full makes an integer array when grad is an int (2, -3), and the velocities written into it are cut to whole numbers; right for float grads
# first day: true
"""Effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = np.full(num_steps, grad)
    for t in range(1, num_steps):
        v[t] = momentum * v[t - 1] + grad
    return lr * np.abs(v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum**t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
