# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: scipy.signal.lfilter does the walk on an array of constant gradients, theta is really built up with cumsum and differenced; next() over itertools.count for the steps
# first day: accepted
from itertools import count

import numpy as np
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return float(lr) / float(1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    slopes = np.full(num_steps, float(grad))
    v = lfilter([1.0], [1.0, -float(momentum)], slopes)
    theta = np.concatenate(([0.0], -lr * np.cumsum(v)))
    return np.abs(np.diff(theta)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return next(t for t in count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * float(1 - momentum)
