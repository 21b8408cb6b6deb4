# kind: right
# file: ex5_noise.py
# function: velocities
# cause: the recursion as a digital filter, scipy.signal.lfilter along axis 0
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -float(momentum)], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    visited = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        visited.append(theta)
    return float(np.var(visited[burn_in:]))
