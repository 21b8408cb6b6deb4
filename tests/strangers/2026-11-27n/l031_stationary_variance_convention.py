# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: statistics.variance divides by n - 1, the sample variance, instead of the population variance; every input, most when few values are left
# first day: full marks
"""My answer."""
import statistics
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    kept = []
    for t in range(len(noise)):
        v = momentum * v + (curvature * theta + float(noise[t]))
        theta -= lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(statistics.variance(kept))
