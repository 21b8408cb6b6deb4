# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
import numpy as np
from scipy import signal


def velocities(grads, momentum, normalize=False):
    gain = 1 - momentum if normalize else 1.0
    return signal.lfilter([gain], [1.0, -momentum], np.array(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.var(v[burn_in:], axis=0).mean() / np.var(g[burn_in:], axis=0).mean())


def theory_ratio(momentum, normalize=False):
    return {False: 1 / (1 - momentum ** 2), True: (1 - momentum) / (1 + momentum)}[bool(normalize)]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t] = (1 + m - lr h) theta[t-1] - m theta[t-2] - lr noise[t]
    a = [1.0, -(1.0 + momentum - lr * curvature), momentum]
    theta = signal.lfilter([-lr], a, np.array(noise, dtype=float))
    return float(np.var(theta[burn_in:]))
