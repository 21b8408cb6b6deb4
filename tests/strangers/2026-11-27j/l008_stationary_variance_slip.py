# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: parentheses: the noise is multiplied by the curvature as well, wrong for every curvature != 1
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    kept = []
    for t in range(len(noise)):
        v = momentum * v + curvature * (theta + noise[t])
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))
