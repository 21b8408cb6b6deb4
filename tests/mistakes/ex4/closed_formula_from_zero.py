# mistake: meas.shift
# wrong: measured_lr
# story: the closed formula with t = 0, 1, 2, ...
import math
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(num_steps)
    return lr * (1 - momentum ** t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
