# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: lfilter on the row of equal gradients gives the velocities; the moves are their multiples
# first day: accepted
import math

import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    slope = np.full(num_steps, float(grad))
    moves = lr * lfilter([1.0], [1.0, -momentum], slope)
    return np.abs(moves) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
