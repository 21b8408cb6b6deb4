# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: [-burn_in:] keeps the last burn_in rows instead of dropping the first ones (wrong unless burn_in is 0 or T/2), and the variance is over the whole table, so differences between the coordinates' means count as noise, wrong for (T, d) with different means
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    g, v = g[-burn_in:], v[-burn_in:]
    return float(v.var() / g.var())


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    positions = np.zeros(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        v = momentum * v + g
        x -= lr * v
        positions[t] = x
    return float(positions[burn_in:].var())
