# kind: right
# file: ex5_noise.py
# function: velocities
# cause: scipy.signal.lfilter along axis 0, the recursive filter 1 / (1 - m z^-1)
# first day: accepted
"""Exercise 5: noise smoothing."""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    gain = (1.0 - momentum) if normalize else 1.0
    return lfilter([gain], [1.0, -float(momentum)], g, axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
