# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: stops once the step no longer grows by more than 1e-6 and returns what there is: fewer than num_steps values, e.g. momentum 0 with two steps or more
# first day: vague
"""How fast does momentum really walk?"""

import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    rates = []
    for t in range(num_steps):
        v = momentum * v + grad
        rates.append(abs(lr * v / grad))
        if t > 0 and abs(rates[-1] - rates[-2]) < 1e-6:
            break
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return (1.0 - momentum) * plain_lr


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
