# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: theta is collected before the update, so the list begins with 0 and lacks the last theta; and theta moves with the old velocity, before v is renewed (two mistakes, every input)
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
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for eps in noise:
        thetas.append(theta)
        theta, v = theta - lr * v, momentum * v + (curvature * theta + eps)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
