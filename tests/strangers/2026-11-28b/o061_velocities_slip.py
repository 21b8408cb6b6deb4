# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.asarray makes no copy of a float array and the sums are written into it: the caller's grads are changed; for grads that are float64 arrays, momentum > 0
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.asarray(grads, dtype=float)
    for t in range(1, len(v)):
        v[t] = v[t] + momentum * v[t - 1]
    if normalize:
        return v * (1 - momentum)
    return v


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
