# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the mean square of theta about the minimum 0 instead of the variance about its own mean (every input where the mean of theta is not 0)
# first day: true
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
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    top = np.mean(np.var(v[burn_in:], axis=0))
    bottom = np.mean(np.var(g[burn_in:], axis=0))
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    total, count = 0.0, 0
    for t, eps in enumerate(noise):
        v = momentum * v + curvature * theta + eps
        theta -= lr * v
        if t >= burn_in:
            total += theta * theta
            count += 1
    return float(total / count)
