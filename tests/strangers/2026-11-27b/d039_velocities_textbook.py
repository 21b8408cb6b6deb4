# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: Two mistakes: a float grads of the caller is overwritten (np.asarray makes no copy), and normalize divides all rows by the sum of the T weights instead of multiplying by 1 - momentum.
# first day: true
#!/usr/bin/env python3
# -*- coding: utf-8 -*-

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.asarray(grads, dtype=float)
    T = v.shape[0]
    for t in range(1, T):
        v[t] = momentum * v[t - 1] + v[t]
    if normalize:
        weights = momentum ** np.arange(T)
        v = v / weights.sum()
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        tail = np.asarray(series, dtype=float)[burn_in:]
        return ((tail - tail.mean(axis=0)) ** 2).mean()
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
