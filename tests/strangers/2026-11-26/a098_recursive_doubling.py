# kind: right
# file: ex5_noise.py
# function: velocities
# cause: Right: a weighted prefix sum by recursive doubling, log2(T) vectorised passes; normalize scales at the end.
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads, dtype=float)
    shift, weight = 1, float(momentum)
    while shift < len(v):
        # afterwards every row holds the weighted sum of the last 2 * shift gradients
        moved = np.zeros_like(v)
        moved[shift:] = v[:-shift]
        v = v + weight * moved
        shift, weight = 2 * shift, weight * weight
    if normalize:
        v *= 1 - momentum
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.array(grads, dtype=float).reshape(len(grads), -1)
    both = np.stack([velocities(grads, momentum, normalize), grads])[:, burn_in:]
    noise = both.var(axis=1).sum(axis=1)
    return float(noise[0] / noise[1])


def theory_ratio(momentum, normalize=False):
    m2 = momentum ** 2
    raw = 1.0 / (1.0 - m2)
    return raw * (1.0 - 2.0 * momentum + m2) if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    trace = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        trace.append(theta)
    return float(np.var(trace[burn_in:]))
