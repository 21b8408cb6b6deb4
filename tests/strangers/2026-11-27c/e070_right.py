# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: nothing is wrong: Welford's running variance, and one recursive filter for both tasks
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads, dtype=float)
    if normalize:
        v *= 1 - momentum
    for now, before in zip(v[1:], v[:-1]):
        if v.ndim == 1:
            break
        now += momentum * before
    else:
        return v
    last = 0.0
    for i, g in enumerate(v):
        last = momentum * last + g
        v[i] = last
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads)
    v = velocities(g, momentum, normalize)
    keep = slice(burn_in, None)
    return np.average(v[keep].std(axis=0) ** 2) / np.average(g[keep].std(axis=0) ** 2)


def theory_ratio(momentum, normalize=False):
    a = 1 - momentum
    return {False: 1 / (a * (2 - a)), True: a / (2 - a)}[bool(normalize)]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    n, mean, m2 = 0, 0.0, 0.0
    for t, eps in enumerate(noise):
        v = momentum * v + curvature * theta + eps
        theta -= lr * v
        if t >= burn_in:
            n += 1
            delta = theta - mean
            mean += delta / n
            m2 += delta * (theta - mean)
    return m2 / n
