# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta as a second-order linear filter of the noise (velocity eliminated), variance by statistics.pvariance
# first day: accepted

import statistics

import numpy as np
from scipy import signal


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t+1] = (1 + m - lr c) theta[t] - m theta[t-1] - lr noise[t]
    thetas = signal.lfilter([-lr], [1.0, -(1.0 + momentum - lr * curvature), momentum],
                            np.asarray(noise, dtype=float))
    return float(statistics.pvariance(thetas[burn_in:].tolist()))
