# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy.signal.lfilter filters along the last axis by default. For grads (T, d) that runs over the coordinates instead of over time; axis=0 is needed.
# first day: true
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    """v[t] = m v[t-1] + g[t] is a first order recursive filter."""
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], np.asarray(grads, dtype=float))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Variance of theta once the start is forgotten."""
    T = len(noise)
    thetas = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * thetas[t] + noise[t]
        thetas[t + 1] = thetas[t] - lr * vel
    return thetas[1 + burn_in:].var()
