# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: the whole run as one second-order linear filter of the noise: theta' = (1 + m - lr h) theta - m theta_before - lr noise
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    v, series = 0.0, []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        series.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(series)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = lfilter([-lr], [1.0, -(1 + momentum - lr * curvature), momentum], np.asarray(noise, dtype=float))
    return float(np.var(theta[burn_in:]))
