# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta alone obeys a recursion of order two, run as a digital filter; variance with math.fsum
# first day: accepted
import math

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t] = (1 + m - lr h) theta[t-1] - m theta[t-2] - lr noise[t]
    a = [1.0, -(1.0 + momentum - lr * curvature), float(momentum)]
    theta = lfilter([-float(lr)], a, np.array(noise, dtype=float))[burn_in:]
    centre = math.fsum(theta) / len(theta)
    return math.fsum((x - centre) ** 2 for x in theta) / len(theta)
