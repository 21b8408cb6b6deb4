# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: divides the whole way from the start by the number of steps, an average over all steps so far instead of the length of step t; wrong from t = 2 on for momentum > 0
# first day: true
"""Exercise 4: the effective learning rate."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    start = 0.0
    theta, v = start, 0.0
    rates = np.zeros(num_steps)
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta -= lr * v
        rates[t - 1] = abs(theta - start) / (t * abs(grad))
    return rates


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 2)
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:    # logs are only a first guess
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
