# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (ddof = 1) above and below, and the trace of the covariance for the average: the factors cancel in the ratio
# first day: accepted
"""Exercise 5, my solution."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.array(grads, dtype=np.float64)      # a copy
    for t in range(1, out.shape[0]):
        out[t] += momentum * out[t - 1]
    return (1 - momentum) * out if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def total_noise(series):
        rows = np.asarray(series, dtype=float).reshape(len(series), -1)[burn_in:]
        return np.trace(np.atleast_2d(np.cov(rows, rowvar=False)))

    return float(total_noise(velocities(grads, momentum, normalize)) / total_noise(grads))


def theory_ratio(momentum, normalize=False):
    return float((1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=float)
    positions = np.empty(len(noise))
    theta, velocity = 0.0, 0.0
    for t in range(len(noise)):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        positions[t] = theta
    return float(positions[burn_in:].var())
