# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in is passed on in third place, where velocities takes normalize: for every burn_in > 0 the velocities are normalized (ratio too small by (1 - momentum)^2), for 0 never
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = (1 - momentum) if normalize else 1.0
    rows = []
    v = 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, burn_in)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.var(v, axis=0).mean() / np.var(g, axis=0).mean())


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
