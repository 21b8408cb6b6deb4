# kind: right
# file: ex5_noise.py
# function: velocities
# cause: prefix sums by doubling: log2(T) shifted additions instead of a loop over time
# first day: accepted
"""Section 4.4, exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads, dtype=float)
    shift, weight = 1, float(momentum)
    while shift < len(v):
        older = np.zeros_like(v)
        older[shift:] = v[:-shift]
        v = v + weight * older  # now sums of 2 * shift gradients
        shift, weight = 2 * shift, weight * weight
    return v * (1 - momentum if normalize else 1)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.array(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
