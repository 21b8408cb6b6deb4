# kind: right
# file: ex5_noise.py
# function: velocities
# cause: lfilter along axis 0, the factor of normalize in the numerator
# first day: accepted
"""Exercise 5: noise smoothing."""

import numpy as np
from scipy import signal


def velocities(grads, momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return signal.lfilter([gain], [1.0, -momentum], np.array(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
