# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the gradients are cut before the velocities are computed, so there is no burn-in at all
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    result = np.empty_like(grads)
    previous = 0.0 * grads[0]
    for t, g in enumerate(grads):
        previous = momentum * previous + g
        result[t] = scale * previous
    return result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)[burn_in:]
    vel = velocities(grads, momentum, normalize)
    return float(np.var(vel, axis=0).mean() / np.var(grads, axis=0).mean())


def theory_ratio(momentum, normalize=False):
    raw = 1.0 / (1.0 - momentum * momentum)
    return raw * (1.0 - momentum) ** 2 if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=np.float64)
    position, velocity = 0.0, 0.0
    record = np.empty(len(noise))
    for t in range(len(noise)):
        gradient = curvature * position + noise[t]
        velocity = momentum * velocity + gradient
        position -= lr * velocity
        record[t] = position
    return float(np.var(record[burn_in:]))
