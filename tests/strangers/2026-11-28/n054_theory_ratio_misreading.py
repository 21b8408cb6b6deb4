# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: with normalize the variance is multiplied by (1 - momentum) once instead of squared, which gives 1 / (1 + momentum): wrong for normalize=True and momentum > 0
# first day: true

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
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio *= 1 - momentum
    return ratio


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
