# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the denominator is kept from going below 0.01 "against division by zero": wrong for momentum above 0.99, e.g. 0.999
# first day: true
"""Exercise 4: the effective learning rate - my solution."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / max(1 - momentum, 1e-2)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    measured = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        measured.append(abs(lr * v) / abs(grad))
        theta = new
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 2)
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:    # logs are only a first guess
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
