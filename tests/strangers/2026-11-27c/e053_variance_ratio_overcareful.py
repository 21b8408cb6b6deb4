# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the variance is taken over all numbers at once (ravel), so differences between the coordinates' means count as noise
# first day: true
"""Solutions for ex5: documented and defensive."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = []
    v = 0.0
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    factor = 1 - momentum if normalize else 1
    return factor * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Ratio of velocity noise to gradient noise after the burn-in."""
    grads = np.asarray(grads, dtype=np.float64)
    if not 0 <= burn_in < grads.shape[0] - 1:
        raise ValueError("burn_in out of range")
    vel = np.asarray(velocities(grads, momentum, normalize=normalize), dtype=np.float64)
    # flatten so that one- and two-dimensional input are treated alike
    vel_noise = np.var(vel[burn_in:].ravel())
    grad_noise = np.var(grads[burn_in:].ravel())
    return float(vel_noise / grad_noise)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / ((1 - momentum) * (1 + momentum))
    return ratio * (1 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    x = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * x[t] + noise[t]
        x[t + 1] = x[t] - lr * vel
    tail = x[1 + burn_in:]
    return np.mean((tail - np.mean(tail)) ** 2)
