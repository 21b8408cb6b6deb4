# kind: right
# file: ex5_noise.py
# function: velocities
# cause: nothing is wrong: lfilter along the time axis, also for the theta of stationary_variance
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = (1 - momentum) if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    series = velocities(grads, momentum, normalize), np.asarray(grads, dtype=float)
    top, bottom = (s[burn_in:].var(axis=0).mean() for s in series)
    return top / bottom


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t+1] = (1 + m - lr h) theta[t] - m theta[t-1] - lr noise[t]
    theta = lfilter([-lr], [1.0, -(1 + momentum - lr * curvature), momentum], np.asarray(noise, dtype=float))
    return float(theta[burn_in:].var())
