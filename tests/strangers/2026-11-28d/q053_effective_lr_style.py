# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: sums the first 100 terms of the geometric series instead of all: too small for momentum near 1 (0.99 gives 63 % of it)
# first day: true
"""Effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(sum(lr * momentum**k for k in range(100)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates[t] = abs(new - theta) / abs(grad)
        theta = new
    return rates


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum**t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
