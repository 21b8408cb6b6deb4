# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: the normalized ratio gets the factor (1 - momentum) once instead of squared: 1 / (1 + momentum); for normalize=True, momentum > 0
# first day: true
"""Section 4.4, exercise 5."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    series = np.asarray(grads, dtype=float)
    rows = []
    v = 0.0 * series[0]
    for row in series:
        v = momentum * v + row
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def _noise(series, burn_in):
    return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vs = velocities(grads, momentum, normalize=normalize)
    return float(_noise(vs, burn_in) / _noise(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio *= 1 - momentum
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    position = np.zeros(len(noise) + 1)
    speed = 0.0
    for t in range(len(noise)):
        speed = momentum * speed + curvature * position[t] + noise[t]
        position[t + 1] = position[t] - lr * speed
    return float(np.var(position[1:][burn_in:]))
