# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no walk at all: cumulative sum of the powers of momentum; grad is not used, because it cancels
# first day: accepted
"""section 4.4, exercise 4"""

import math

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # every velocity is grad times a partial sum of the geometric series, so grad cancels
    return lr * np.cumsum(float(momentum) ** np.arange(num_steps))


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
