# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: statistics.variance is the sample variance (divides by n - 1), not the population variance (every input, clearly for short series)
# first day: full marks
"""Noise and momentum"""

import statistics

import numpy as np


def velocities(grads, momentum, normalize=False):
    """running weighted sums of the gradients"""
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    v = 0.0 * grads[0]
    rows = []
    for g in grads:
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """noise of the velocities / noise of the gradients"""
    def noise_of(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise_of(velocities(grads, momentum, normalize)) / noise_of(grads))


def theory_ratio(momentum, normalize=False):
    """limit for independent gradients"""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in np.asarray(noise, dtype=float):
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(float(theta))
    return statistics.variance(thetas[burn_in:])
