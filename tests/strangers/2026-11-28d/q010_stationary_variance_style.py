# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta as a second-order recursive filter of the noise (lfilter), right
# first day: accepted
"""Noise and momentum"""

import numpy as np
from scipy.signal import lfilter


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
    # theta[t] = (1 + momentum - lr * curvature) theta[t-1] - momentum theta[t-2] - lr noise[t]
    a = [1.0, lr * curvature - 1.0 - momentum, momentum]
    thetas = lfilter([-lr], a, np.asarray(noise, dtype=float))
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
