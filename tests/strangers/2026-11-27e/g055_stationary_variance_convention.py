# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the sample variance with ddof=1 is returned instead of the population variance
# first day: full marks
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    x = np.asarray(grads, dtype=float)
    ar1 = np.empty_like(x)
    state = 0.0
    for t in range(x.shape[0]):
        state = momentum * state + x[t]
        ar1[t] = state
    return ar1 * (1 - momentum) if normalize else ar1


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    noise_v = np.var(v[burn_in:], axis=0).mean()
    noise_g = np.var(g[burn_in:], axis=0).mean()
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    ar1_variance = 1 / (1 - momentum ** 2)
    return ar1_variance * (1 - momentum) ** 2 if normalize else ar1_variance


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    sample = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        sample.append(theta)
    return float(np.var(sample[burn_in:], ddof=1))
