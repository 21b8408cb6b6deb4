# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: 1 - momentum / 1 + momentum lacks its parentheses and is 1 whatever momentum is (normalize=True, momentum > 0)
# first day: true
"""Noise and momentum"""

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


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    top = np.mean(np.var(v[burn_in:], axis=0))
    bottom = np.mean(np.var(g[burn_in:], axis=0))
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return float(1 - momentum / 1 + momentum)
    return float(1 / (1 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        seen.append(theta)
    return float(np.var(seen[burn_in:]))
