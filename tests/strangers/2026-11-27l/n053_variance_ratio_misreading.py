# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: standard deviations instead of variances, and the average of the coordinates' ratios instead of the ratio of the averages (two coordinates or more)
# first day: vague
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    series = np.asarray(grads, dtype=float)
    moved = velocities(series, momentum, normalize)
    ratio = np.std(moved[burn_in:], axis=0) / np.std(series[burn_in:], axis=0)
    return float(np.mean(ratio))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        grad = curvature * theta + noise[t]
        v = momentum * v + grad
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
