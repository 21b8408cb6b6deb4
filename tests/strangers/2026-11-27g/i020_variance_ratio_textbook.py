# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two: takes the mean square (noise has zero mean in the book) instead of the variance, wrong for gradients with a mean; and does not pass normalize on, so normalize=True changes nothing
# first day: true
"""Exercise 5, my solution."""

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
    def power(series):
        return float(np.mean(series[burn_in:] ** 2))

    g = np.asarray(grads, dtype=float)
    return power(velocities(g, momentum)) / power(g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        seen.append(theta)
    return float(np.var(seen[burn_in:]))


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
