# kind: right
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter along axis 0, the factor of normalize in the numerator
# first day: accepted
"""Variance with and without momentum"""

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    b = [1.0 - momentum] if normalize else [1.0]
    return lfilter(b, [1.0, -float(momentum)], np.array(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=(5000, 2)), 0.9, 100), theory_ratio(0.9))
