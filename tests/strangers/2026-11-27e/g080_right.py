# kind: right
# file: ex5_noise.py
# function: variance_ratio, stationary_variance
# cause: nothing is wrong: ddof=1 in both variances, whose factor cancels in the ratio, and the trace of covariance matrices
# first day: accepted
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
    g = np.asarray(grads, dtype=float).reshape(len(grads), -1)
    v = velocities(g, momentum, normalize)
    total = lambda s: np.trace(np.atleast_2d(np.cov(s[burn_in:], rowvar=False)))   # n - 1 cancels, and so does d
    return float(total(v) / total(g))


def theory_ratio(momentum, normalize=False):
    ar1_variance = 1 / (1 - momentum ** 2)
    return ar1_variance * (1 - momentum) ** 2 if normalize else ar1_variance


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # Welford's running moments
    theta = v = mean = m2 = 0.0
    n = 0
    for t, eps in enumerate(noise):
        v = momentum * v + (curvature * theta + eps)
        theta -= lr * v
        if t >= burn_in:
            n += 1
            delta = theta - mean
            mean += delta / n
            m2 += delta * (theta - mean)
    return float(m2 / n)
