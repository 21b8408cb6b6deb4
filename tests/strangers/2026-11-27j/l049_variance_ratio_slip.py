# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in is passed on where velocities expects normalize: with burn_in > 0 the velocities are always normalized
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, burn_in or normalize)
    vel = vel[burn_in:]
    raw = np.asarray(grads, dtype=float)[burn_in:]
    top = vel.var(axis=0).mean()
    bottom = raw.var(axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
