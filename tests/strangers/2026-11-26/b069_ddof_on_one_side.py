# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The velocities' variance divides by n, the gradients' by n - 1 (ddof=1): the ratio is off by (n - 1) / n. Both have to be population variances.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    v = 0.0
    rows = []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    vel = np.asarray(velocities(grads, momentum, normalize))
    noise_v = np.var(vel[burn_in:], axis=0).mean()
    noise_g = np.var(grads[burn_in:], axis=0, ddof=1).mean()
    return float(noise_v / noise_g)


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
