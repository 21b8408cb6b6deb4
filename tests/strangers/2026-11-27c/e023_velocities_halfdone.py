# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalize is never looked at, so normalize=True gives the plain sum
# first day: true
# ex5, my solutions

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    v = np.zeros(g.shape)
    v[0] = g[0]
    for t in range(1, len(g)):
        v[t] = momentum * v[t - 1] + g[t]
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    noise_v = np.mean(np.var(v[burn_in:], axis=0))
    noise_g = np.mean(np.var(np.asarray(grads)[burn_in:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    x = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * x[t] + noise[t]
        x[t + 1] = x[t] - lr * vel
    tail = x[1 + burn_in:]
    return np.mean((tail - np.mean(tail)) ** 2)
