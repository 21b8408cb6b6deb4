# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter works along the last axis by default: right for (T,), but for (T, d) it mixes the coordinates instead of the time steps
# first day: true

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    b = [1 - momentum] if normalize else [1.0]
    return lfilter(b, [1.0, -momentum], np.asarray(grads, dtype=float))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
