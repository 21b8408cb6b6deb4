# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalize=True standardizes each coordinate of the velocities (mean 0, standard deviation 1) instead of multiplying by 1 - momentum
# first day: true
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    x = np.asarray(grads, dtype=float)
    ar1 = np.empty_like(x)
    state = 0.0
    for t in range(len(x)):
        state = momentum * state + x[t]
        ar1[t] = state
    if normalize:
        ar1 = (ar1 - ar1.mean(axis=0)) / ar1.std(axis=0)
    return ar1


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
    sample = np.empty(len(noise))
    for t, eps in enumerate(noise):
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        sample[t] = theta
    return float(np.var(sample[burn_in:], ddof=0))
