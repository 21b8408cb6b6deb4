# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: TWO: normalize is not handed on to velocities; and np.var has no axis, so differences between the coordinates' means count as noise (d > 1); normalize=True shows the first
# first day: true
# Exercise, section 4.4
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum)
    noise_v = np.var(vel[burn_in:])
    noise_g = np.var(np.array(grads)[burn_in:])
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
