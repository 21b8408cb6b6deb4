# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The quotient is taken per coordinate and then averaged; asked for is the quotient of the two averages.
# first day: true
"""
Exercise 5

v = beta * v + grad, theta = theta - lr * v
"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)[burn_in:]
    v = np.asarray(velocities(grads, momentum, normalize))[burn_in:]
    return float(np.mean(np.var(v, axis=0) / np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
