# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta as an AR(2) series with scipy's lfilter: 1 - (1 + m - lr c) z + m z^2 below, -lr above
# first day: accepted
"""ex5 noise"""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows, dtype=float)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Noise of the velocities divided by the noise of the gradients."""
    vel = velocities(grads, momentum, normalize=normalize)
    top = np.var(vel[burn_in:], axis=0)
    bottom = np.var(np.array(grads, dtype=float)[burn_in:], axis=0)
    return float(np.sum(top) / np.sum(bottom))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    feedback = [1.0, -(1.0 + momentum - lr * curvature), momentum]
    theta = lfilter([-lr], feedback, np.asarray(noise, dtype=float))
    return float(np.var(theta[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    sample = rng.normal(size=10000)
    print(variance_ratio(sample, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(sample, 0.1, 0.9, 1.0, 100))
