# kind: right
# file: ex5_noise.py
# function: velocities
# cause: scipy.signal.lfilter along axis 0; ddof=1 in numerator and denominator (it cancels); stationary_variance as a second-order filter
# first day: accepted

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -float(momentum)], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    keep = slice(burn_in, None)
    v = velocities(grads, momentum, normalize)[keep]
    g = np.asarray(grads, dtype=float)[keep]
    # sample variances: the factor T / (T - 1) is the same above and below
    return float(v.var(axis=0, ddof=1).mean() / g.var(axis=0, ddof=1).mean())


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / ((1 - momentum) * (1 + momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta_t = (1 + m - lr h) theta_{t-1} - m theta_{t-2} - lr noise_t
    theta = lfilter([-lr], [1.0, -(1 + momentum - lr * curvature), momentum], np.asarray(noise, dtype=float))
    return float(np.var(theta[burn_in:]))
