# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the mean of the coordinates' own ratios instead of the ratio of the mean variances
# first day: true
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
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0) / np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ar1_variance = 1 / (1 - momentum ** 2)
    return ar1_variance * (1 - momentum) ** 2 if normalize else ar1_variance


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    sample = np.empty(len(noise))
    for t, eps in enumerate(noise):
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        sample[t] = theta
    return float(np.var(sample[burn_in:], ddof=0))
