# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: np.var without axis pools all coordinates, so different means count as noise (wrong for d >= 2), and [-burn_in:] keeps the last burn_in rows instead of dropping the first (wrong for burn_in > 0)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    tail_v = v[-burn_in:]
    tail_g = np.asarray(grads, dtype=float)[-burn_in:]
    return float(np.var(tail_v) / np.var(tail_g))


def theory_ratio(momentum, normalize=False):
    """Limit for independent gradients."""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
