# mistake: var.pooled
# wrong: variance_ratio
# story: one variance over all numbers
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    vs = np.array(grads, dtype=float)
    for t in range(1, len(vs)):
        vs[t] += momentum * vs[t - 1]
    return scale * vs


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.var(v[burn_in:]) / np.var(grads[burn_in:])


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
