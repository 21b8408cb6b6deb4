# kind: right
# file: ex5_noise.py
# function: velocities
# cause: scipy lfilter along axis 0 (time), one call for both shapes
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return gain * lfilter([1.0], [1.0, -float(momentum)], np.asarray(grads, dtype=float), axis=0)


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
    positions = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        g = curvature * theta + float(noise[t])
        v = momentum * v + g
        theta -= lr * v
        positions[t] = theta
    kept = positions[burn_in:]
    return float(((kept - kept.mean()) ** 2).mean())
