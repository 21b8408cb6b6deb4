# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: uses the time constant 1 / (1 - momentum) instead of -1 / log(momentum): momentum 0.9, fraction 0.9 gives 24 instead of 22
# first day: true
"""Effective learning rate."""

import math

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
    # momentum**t is about exp(-t * (1 - momentum))
    tau = 1.0 / (1.0 - momentum)
    return int(math.ceil(-tau * math.log(1.0 - fraction)))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
