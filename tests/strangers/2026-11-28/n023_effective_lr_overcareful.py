# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: caps the result at 1 because a larger learning rate 'makes no sense': lr 0.5, momentum 0.9 should give 5
# first day: true

"""Exercise 4."""

import math

import numpy as np


def effective_lr(lr, momentum):
    eff = lr / (1 - momentum)
    return float(min(eff, 1.0))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        thetas[t + 1] = thetas[t] - lr * v
    return np.abs(np.diff(thetas)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
