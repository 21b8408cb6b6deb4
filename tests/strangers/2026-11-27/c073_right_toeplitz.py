# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
import numpy as np
from scipy.linalg import toeplitz


def _weights(n, momentum):
    return np.tril(toeplitz(np.power(float(momentum), np.arange(n))))


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    return (1 - momentum if normalize else 1) * (_weights(len(g), momentum) @ g)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    pair = [np.asarray(s, dtype=float)[burn_in:].reshape(len(v) - burn_in, -1) for s in (v, grads)]
    top, bottom = ((s - s.mean(0)).ravel() @ (s - s.mean(0)).ravel() for s in pair)
    return top / bottom


def theory_ratio(momentum, normalize=False):
    return {False: 1 / (1 - momentum ** 2), True: (1 - momentum) / (1 + momentum)}[bool(normalize)]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta_t = (1 + m - lr h) theta_{t-1} - m theta_{t-2} - lr e_t
    path = [0.0, 0.0]
    for e in noise:
        path.append((1 + momentum - lr * curvature) * path[-1] - momentum * path[-2] - lr * e)
    return np.var(path[2 + burn_in:])
