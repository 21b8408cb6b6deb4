# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: np.var without axis, so the spread between the coordinates counts as noise, and normalize is not handed on to velocities (two mistakes: (T, d) with different means; normalize=True with momentum > 0)
# first day: true
# exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    """running weighted sums of the gradients"""
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    v = 0.0 * grads[0]
    rows = []
    for g in grads:
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum)
    g = np.asarray(grads, dtype=float)
    return float(v[burn_in:].var() / g[burn_in:].var())


def theory_ratio(momentum, normalize=False):
    """limit for independent gradients"""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """heavy ball on a noisy parabola"""
    T = len(noise)
    thetas = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        gradient = curvature * thetas[t] + noise[t]
        v = momentum * v + gradient
        thetas[t + 1] = thetas[t] - lr * v
    return float(np.var(thetas[1 + burn_in:]))
