# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the EMA form always: the gradient is multiplied by 1 - momentum also when normalize is False
# first day: true
"""ex 5 noise."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    gamma = momentum
    G = np.asarray(grads, dtype=float)
    m = np.zeros_like(G[0])
    out = []
    for g in G:
        m = gamma * m + (1 - gamma) * g
        out.append(m)
    return np.array(out)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.array(grads, dtype=float)
    num = np.mean(np.var(v[burn_in:], axis=0))
    den = np.mean(np.var(g[burn_in:], axis=0))
    return float(num / den)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
