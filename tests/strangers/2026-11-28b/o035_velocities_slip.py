# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the factor (1 - momentum) is multiplied into the running velocity, so it shrinks the past again at each step; for normalize=True, momentum > 0, from row 1 on
# first day: true
"""Section 4.4, exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(g.shape[0]):
        v = momentum * v + g[t]
        if normalize:
            v = v * (1 - momentum)
        out[t] = v
    return out


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
