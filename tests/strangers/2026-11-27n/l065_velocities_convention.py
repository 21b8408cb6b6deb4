# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalize with Adam's bias correction: divided by (1 - momentum^t) as well; normalize=True and momentum > 0, the first rows above all
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    m = np.zeros(g.shape[1:])
    out = np.empty(g.shape)
    for t, row in enumerate(g, start=1):
        m = momentum * m + row
        if normalize:
            out[t - 1] = m * (1 - momentum) / (1 - momentum ** t)
        else:
            out[t - 1] = m
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    top = np.var(v[burn_in:], axis=0).mean()
    bottom = np.var(np.asarray(grads)[burn_in:], axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
