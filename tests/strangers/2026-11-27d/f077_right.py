# kind: right
# file: ex5_noise.py
# function: velocities
# cause: right: scipy's lfilter for velocities and for theta (a second order recursion)
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = 1 - momentum if normalize else 1
    return gain * lfilter([1.0], [1.0, -momentum], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    num, den = (np.var(s[burn_in:], axis=0).mean()
                for s in (velocities(grads, momentum, normalize), np.asarray(grads, dtype=float)))
    return num / den


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) ** (2 if normalize else 0) / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = lfilter([-lr], [1.0, lr * curvature - 1 - momentum, momentum], np.asarray(noise, dtype=float))
    return theta[burn_in:].var()
