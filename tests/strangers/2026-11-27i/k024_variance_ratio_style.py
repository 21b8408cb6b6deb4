# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: variances written out with einsum on centred series; a (T,) series is made a column first
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def _noise(series):
    x = np.asarray(series, dtype=float)
    x = x.reshape(len(x), -1)
    x = x - x.mean(axis=0, keepdims=True)
    return np.einsum("td,td->", x, x) / x.size


def variance_ratio(grads, momentum, burn_in, normalize=False):
    keep = slice(burn_in, None)
    return float(_noise(velocities(grads, momentum, normalize)[keep]) / _noise(grads[keep]))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        v = momentum * v + curvature * path[t] + noise[t]
        path[t + 1] = path[t] - lr * v
    return float(np.var(path[1 + burn_in:]))
