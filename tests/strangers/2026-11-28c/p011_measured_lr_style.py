# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no walk at all: the step lengths are lr times the running sum of the powers of momentum, and grad cancels
# first day: accepted
import math

import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    weights = np.power(float(momentum), np.arange(num_steps))
    return lr * np.cumsum(weights)


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
