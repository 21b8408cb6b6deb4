# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: rounds to the nearest whole number instead of up: right for 0.9 with 90 % and 99 %, but 3 instead of 4 for momentum 0.8, fraction 0.5
# first day: true
"""section 4.4, exercise 4"""

import math

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = math.log(1 - fraction) / math.log(momentum)
    return max(1, round(t))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
