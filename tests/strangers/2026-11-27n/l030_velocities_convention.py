# kind: right
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter along axis 0 with the gain in the numerator
# first day: accepted
from scipy import signal
import numpy as np


def velocities(grads, momentum, normalize=False):
    b = [1.0 - momentum] if normalize else [1.0]
    return signal.lfilter(b, [1.0, -momentum], np.array(grads, dtype=float), axis=0)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    top = np.var(v[burn_in:], axis=0).mean()
    bottom = np.var(np.asarray(grads)[burn_in:], axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.empty(T)
    x = 0.0
    vel = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        vel = momentum * vel + g
        x -= lr * vel
        path[t] = x
    return float(path[burn_in:].var())
