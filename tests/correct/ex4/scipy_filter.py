# style: scipy's lfilter for the velocity, brentq for the number of steps
# requires: scipy
import math

import numpy as np
from scipy.optimize import brentq
from scipy.signal import lfilter


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = lfilter([1], [1, -momentum], np.full(num_steps, float(grad)))
    return lr * np.abs(v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = brentq(lambda t: 1 - momentum**t - fraction, 0, 1e6)
    return math.ceil(t)


def matched_lr(plain_lr, momentum):
    return brentq(lambda lr: effective_lr(lr, momentum) - plain_lr, 0, plain_lr * 2, xtol=1e-15, rtol=1e-14)
