# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: theta is collected before the update, so the series begins with the start 0 and lacks the last point
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
    v = velocities(g, momentum, normalize)
    noise_v = np.mean(np.var(v[burn_in:], axis=0))
    noise_g = np.mean(np.var(g[burn_in:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    record = np.empty(len(noise))
    for t in range(len(noise)):
        record[t] = theta
        v = momentum * v + (curvature * theta + noise[t])
        theta = theta - lr * v
    return float(np.var(record[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
