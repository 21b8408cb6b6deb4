# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: Averages the ratios of the coordinates instead of dividing the averages.
# first day: true
"""homework 4.4"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros_like(grads[0])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.asarray(velocities(g, momentum, normalize))
    ratios = v[burn_in:].var(axis=0) / g[burn_in:].var(axis=0)
    return float(np.mean(ratios))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    pos = np.empty(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        grad = curvature * x + float(noise[t])
        v = momentum * v + grad
        x -= lr * v
        pos[t] = x
    rest = pos[burn_in:]
    return float(((rest - rest.mean()) ** 2).mean())
