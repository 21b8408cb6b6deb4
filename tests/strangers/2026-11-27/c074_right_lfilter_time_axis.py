# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    b = [1.0 - momentum] if normalize else [1.0]
    return lfilter(b, [1.0, -momentum], np.asarray(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v, g = velocities(grads, momentum, normalize), np.asarray(grads, dtype=float)
    return float(np.var(v[burn_in:], axis=0).sum() / np.var(g[burn_in:], axis=0).sum())


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 0.5 / (1 - momentum) + 0.5 / (1 + momentum) \
        if momentum else 1.0


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = lfilter([-lr], [1.0, lr * curvature - 1.0 - momentum, momentum], np.asarray(noise, dtype=float))
    return float(theta[burn_in:].var())
