# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: closed form cumsum(g / m^t) * m^t: nan for momentum = 0 from the second row on, and overflow for long series (momentum 0.5, T = 1100)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    t = np.arange(len(g)).reshape((-1,) + (1,) * (g.ndim - 1))
    weights = np.power(float(momentum), t)
    v = weights * np.cumsum(g / weights, axis=0)
    if normalize:
        v = v * (1.0 - momentum)
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
