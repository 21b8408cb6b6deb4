# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: closed form momentum^t * cumsum(g / momentum^t): the powers under- and overflow; wrong (nan) for momentum 0, which is allowed, and for long series, e.g. momentum 0.5 with T = 2000
# first day: vague
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    powers = float(momentum) ** np.arange(len(g))
    powers = powers.reshape((-1,) + (1,) * (g.ndim - 1))
    with np.errstate(all="ignore"):
        out = powers * np.cumsum(g / powers, axis=0)
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise_v = np.var(v[burn_in:], axis=0).mean()
    noise_g = np.var(g[burn_in:], axis=0).mean()
    return float(noise_v / noise_g)


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
