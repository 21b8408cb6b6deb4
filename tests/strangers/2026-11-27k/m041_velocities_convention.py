# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter runs along the last axis by default, which for (T, d) is the coordinates and not time; wrong for every (T, d) with d >= 2 (and for d = 1 it filters nothing)
# first day: true
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise_v = np.var(v[burn_in:], axis=0).mean()
    noise_g = np.var(g[burn_in:], axis=0).mean()
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    thetas = np.empty(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        v = momentum * v + gradient
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
