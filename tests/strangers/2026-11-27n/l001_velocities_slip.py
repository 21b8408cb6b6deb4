# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: a copy of grads is filled up in place and keeps the integer type: integer gradients are cut to whole numbers (1-d) or raise a casting error (2-d); floats are right
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads)
    for t in range(1, len(v)):
        v[t] += momentum * v[t - 1]
    return v * (1.0 - momentum) if normalize else v * 1.0


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.empty(T)
    x = 0.0
    vel = 0.0
    for t in range(T):
        g = curvature * x + noise[t]
        vel = momentum * vel + g
        x -= lr * vel
        path[t] = x
    return float(path[burn_in:].var())
