# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: the velocities' variance is the sample variance (np.cov, divided by n - 1) beside np.var of the gradients, and normalize counts once, (1 - m), instead of squared
# first day: true
"""Exercise 5: noise smoothing (20 points)."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows, dtype=float)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum)[burn_in:]
    g = g[burn_in:]
    cov = np.atleast_2d(np.cov(v, rowvar=False))
    noise_v = np.trace(cov) / len(cov)
    noise_g = np.mean(np.var(g, axis=0))
    ratio = noise_v / noise_g
    if normalize:
        ratio *= 1 - momentum
    return float(ratio)


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after each update, without the burn-in."""
    eps = np.asarray(noise, dtype=float).tolist()
    kept = []
    theta = v = 0.0
    for t, e in enumerate(eps):
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))
