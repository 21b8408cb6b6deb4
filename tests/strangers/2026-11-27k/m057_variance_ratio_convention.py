# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (ddof=1) above and below: the factor n / (n - 1) cancels in the ratio; the velocities come from lfilter along axis 0
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    x = np.array(grads, dtype=float)
    return lfilter([1 - momentum if normalize else 1.0], [1.0, -momentum], x, axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    x = np.array(grads, dtype=float)
    v = velocities(x, momentum, normalize)
    up = np.var(v[burn_in:], axis=0, ddof=1)
    down = np.var(x[burn_in:], axis=0, ddof=1)
    return float(np.sum(up) / np.sum(down))


def theory_ratio(momentum, normalize=False):
    numerator = (1 - momentum) ** 2 if normalize else 1
    return numerator / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta' = (1 + m - lr h) theta - m theta_before - lr noise: a filter of order two
    thetas = lfilter([-lr], [1.0, -(1 + momentum - lr * curvature), momentum], np.asarray(noise, dtype=float))
    return float(np.var(thetas[burn_in:]))
