# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: centres the noise first, which changes the start of the run where its mean is not zero, and does so in place, so the caller's float array is changed
# first day: true
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
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=float)
    noise -= noise.mean()      # noise has mean zero by definition
    theta, v = 0.0, 0.0
    track = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        track.append(theta)
    return float(np.var(track[burn_in:]))
