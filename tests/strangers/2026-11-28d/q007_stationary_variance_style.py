# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: a 2 x 2 matrix moves the state (theta, v), and the variance is kept up to date as the points come (Welford), right
# first day: accepted
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
    M = ((1 - lr * curvature, -lr * momentum), (curvature, momentum))
    theta, v = 0.0, 0.0
    n, mean, m2 = 0, 0.0, 0.0
    for t, eps in enumerate(np.asarray(noise, dtype=float).tolist()):
        theta, v = M[0][0] * theta + M[0][1] * v - lr * eps, M[1][0] * theta + M[1][1] * v + eps
        if t < burn_in:
            continue
        n += 1
        delta = theta - mean
        mean += delta / n
        m2 += delta * (theta - mean)
    return m2 / n


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
