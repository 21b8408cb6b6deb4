# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: rounds the real solution to the nearest whole number instead of up: one too few when its decimals are below .5, e.g. momentum 0.5, fraction 0.8 gives 2 instead of 3
# first day: true
"""Effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


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
    exact = np.log(1 - fraction) / np.log(momentum)
    return max(1, int(round(exact)))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
