# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: mean squares in place of variances (noise taken to have mean zero): gradients whose mean is not zero
# first day: true
# Exercise, section 4.4
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
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    second_moment = lambda s: np.mean(s[burn_in:] ** 2)
    return float(second_moment(v) / second_moment(g))


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


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
