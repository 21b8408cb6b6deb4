# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.atleast_2d makes (1, T) of a series (T,): one time step with T coordinates. For a single coordinate the velocities are the gradients themselves.
# first day: nothing
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    shape = grads.shape
    table = np.atleast_2d(grads)
    T, d = table.shape

    v = np.zeros(d)
    out = np.zeros((T, d))
    for t in range(T):
        v = momentum * v + table[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out.reshape(shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    g, v = g[burn_in:], v[burn_in:]
    var_g = ((g - g.mean(axis=0)) ** 2).mean()
    var_v = ((v - v.mean(axis=0)) ** 2).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=float)
    path = np.zeros(len(noise))
    theta = velocity = 0.0
    for t, eps in enumerate(noise):
        velocity = momentum * velocity + curvature * theta + eps
        theta -= lr * velocity
        path[t] = theta
    return float(path[burn_in:].var())
