# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The ratio is taken for each coordinate and then averaged. Asked for is the averaged variance of the velocities divided by the averaged variance of the gradients; with unequal variances these differ.
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.asarray(velocities(g, momentum, normalize))
    per_coordinate = np.var(v[burn_in:], axis=0) / np.var(g[burn_in:], axis=0)
    return float(np.mean(per_coordinate))


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
    return np.var(thetas[burn_in:])


if __name__ == "__main__":
    noise = np.random.default_rng(1).standard_normal(100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
