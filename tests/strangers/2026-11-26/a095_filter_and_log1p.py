# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Right: the velocity is the response of a first order filter to a constant; the steps are the ceiling of log1p(-fraction) / log(momentum).
# first day: accepted
import math

import numpy as np
from scipy import signal


def effective_lr(lr, momentum):
    """lr times the gain of the filter 1 / (1 - m z^-1) at frequency zero."""
    return lr / -math.fsum([momentum, -1.0])


def measured_lr(lr, momentum, num_steps, grad=1.0):
    force = np.full(num_steps, grad, dtype=float)
    velocity = signal.lfilter([1.0], [1.0, -momentum], force)
    return np.abs(-lr * velocity) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log1p(-fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1, momentum)
