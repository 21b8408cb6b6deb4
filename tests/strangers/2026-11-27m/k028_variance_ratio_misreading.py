# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the mean of the coordinates' ratios instead of the ratio of the means; wrong for (T, d) whose coordinates are not equally noisy
# first day: true
"""Does momentum smooth the noise?"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    result = np.array(grads, dtype=float)
    for t in range(1, result.shape[0]):
        result[t] += momentum * result[t - 1]
    return (1.0 - momentum) * result if normalize else result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)[burn_in:]
    v = velocities(grads, momentum, normalize)[burn_in:]
    ratios = v.var(axis=0) / g.var(axis=0)
    return float(np.mean(ratios))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    positions = np.zeros(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        v = momentum * v + g
        x -= lr * v
        positions[t] = x
    return float(positions[burn_in:].var())
