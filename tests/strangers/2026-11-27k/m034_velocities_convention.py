# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two mistakes: with normalize=True each row is also divided by 1 - momentum^(t+1), as in Adam and pandas' ewm(adjust=True); and atleast_2d turns a (T,) series into one row, so nothing is accumulated there
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    shape = np.shape(grads)
    g = np.atleast_2d(np.array(grads, dtype=float))
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1])
    for t in range(g.shape[0]):
        v = momentum * v + g[t]
        out[t] = v
        if normalize:
            out[t] *= (1 - momentum) / (1 - momentum ** (t + 1))
    return out.reshape(shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(np.asarray(series, dtype=float)[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
