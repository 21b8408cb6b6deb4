# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in is handed to velocities in the place of normalize: wrong for normalize=False with burn_in > 0, and for normalize=True with burn_in 0
# first day: true
"""Exercise 5: noise smoothing."""

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
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, burn_in)
    v, g = v[burn_in:], g[burn_in:]
    return float(np.var(v, axis=0).mean() / np.var(g, axis=0).mean())


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


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    noise = rng.normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9), stationary_variance(noise, 0.1, 0.9, 1.0, 100))
