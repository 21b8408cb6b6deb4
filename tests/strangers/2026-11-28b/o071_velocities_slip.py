# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.atleast_2d makes (1, T) of a series (T,): each gradient becomes a coordinate of its own and the answer is the gradients themselves; for grads of shape (T,), momentum > 0
# first day: true
"""Section 4.4, exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.atleast_2d(np.array(grads, dtype=float))
    v = np.zeros(g.shape[1])
    out = np.empty_like(g)
    for t, row in enumerate(g):
        v = momentum * v + row
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out.reshape(np.shape(grads))


def _noise(series, burn_in):
    return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vs = velocities(grads, momentum, normalize=normalize)
    return float(_noise(vs, burn_in) / _noise(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum ** 2)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    position = np.zeros(len(noise) + 1)
    speed = 0.0
    for t in range(len(noise)):
        speed = momentum * speed + curvature * position[t] + noise[t]
        position[t + 1] = position[t] - lr * speed
    return float(np.var(position[1:][burn_in:]))
