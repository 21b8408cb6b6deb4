# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in is passed by position where velocities expects normalize: for burn_in > 0 the velocities are always normalized, and for burn_in 0 never
# first day: true

# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = []
    v = 0.0
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, burn_in)
    vel = vel[burn_in:]
    raw = np.asarray(grads, dtype=float)[burn_in:]
    return float(vel.var(axis=0).mean() / raw.var(axis=0).mean())


def theory_ratio(momentum, normalize=False):
    sum_form = 1.0 / (1.0 - momentum ** 2)
    return sum_form * (1.0 - momentum) ** 2 if normalize else sum_form


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    x = np.empty(T)
    theta, velocity = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        x[t] = theta
    return float(x[burn_in:].var())
