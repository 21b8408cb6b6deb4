# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: The list begins with the start theta = 0, so it has T + 1 values, and leaving out burn_in of them keeps one too many: without burn-in the start itself.
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Running sums with geometric forgetting."""
    v = np.array(grads, dtype=np.float64)
    for t in range(1, v.shape[0]):
        v[t] += momentum * v[t - 1]
    return v * (1.0 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    g, v = g[burn_in:], v[burn_in:]
    var_g = ((g - g.mean(axis=0)) ** 2).mean()
    var_v = ((v - v.mean(axis=0)) ** 2).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = [theta]
    for t in range(len(noise)):
        v = momentum * v + curvature * theta + noise[t]
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
