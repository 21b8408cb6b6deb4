# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: floor of the logarithms' quotient plus 1, which is one too many where the fraction is met exactly, e.g. momentum 0.5 and fraction 0.5 (2 instead of 1) or 0.75
# first day: full marks
"""ex4"""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        lengths.append(lr * abs(v))
    return np.array(lengths) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = math.log(1 - fraction) / math.log(momentum)
    return math.floor(t) + 1


def matched_lr(plain_lr, momentum):
    # solve lr / (1 - momentum) = plain_lr for lr
    lr = (1.0 - momentum) * plain_lr
    return lr


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 22)[-1], steps_to_fraction(0.9, 0.9))
