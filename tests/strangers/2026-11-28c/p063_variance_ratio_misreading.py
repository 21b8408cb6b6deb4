# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: the mean of the coordinates' ratios instead of the ratio of the means, and the burn-in is dropped before the velocities are computed; first shows for d > 1 with different noise, second for burn_in > 0 and momentum > 0
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.array(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)[burn_in:]
    v = velocities(g, momentum, normalize)
    ratios = np.var(v, axis=0) / np.var(g, axis=0)
    return float(np.mean(ratios))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    positions = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        g = curvature * theta + float(noise[t])
        v = momentum * v + g
        theta -= lr * v
        positions[t] = theta
    kept = positions[burn_in:]
    return float(((kept - kept.mean()) ** 2).mean())
