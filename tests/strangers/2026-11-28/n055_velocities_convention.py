# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: with normalize the average starts at the first gradient (as pandas' ewm(adjust=False) does) instead of at 0: row 0 is grads[0], not (1 - momentum) * grads[0]
# first day: true

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    out[0] = grads[0]
    alpha = 1 - momentum if normalize else 1.0
    for t in range(1, len(grads)):
        out[t] = momentum * out[t - 1] + alpha * grads[t]
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


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
