# kind: right
# file: ex5_noise.py
# function: velocities
# cause: Right: a first order filter along axis 0, with the gain (1 - momentum) in its numerator; stationary_variance by the second order filter from noise to theta.
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    kept = np.s_[burn_in:]
    v, g = velocities(grads, momentum, normalize)[kept], np.asarray(grads, dtype=float)[kept]
    return v.var(axis=0).mean() / g.var(axis=0).mean()


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / ((1 - momentum) * (1 + momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t+1] = (1 + m - lr h) theta[t] - m theta[t-1] - lr noise[t]
    theta = lfilter([-lr], [1.0, -(1.0 + momentum - lr * curvature), momentum], np.asarray(noise, dtype=float))
    return float(np.var(theta[burn_in:]))
