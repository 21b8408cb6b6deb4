# kind: right
# file: ex5_noise.py
# function: velocities
# cause: prefix scan by doubling: after k rounds every row holds the last 2^k weighted gradients
# first day: accepted

import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.array(grads, dtype=float)
    shift = 1
    while shift < len(out):
        moved = momentum ** shift * out[:-shift]      # a new array, so no row is used twice
        out[shift:] += moved
        shift *= 2
    return (1 - momentum) * out if normalize else out


def _noise(series, burn_in):
    kept = np.asarray(series, dtype=float)[burn_in:]
    centred = kept - kept.mean(axis=0)
    return np.mean(centred * centred)       # all columns are equally long: the mean of the variances


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return float(_noise(velocities(grads, momentum, normalize), burn_in) / _noise(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    weight = 1 - momentum if normalize else 1
    return weight ** 2 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    A = np.array([[1 - lr * curvature, -lr * momentum], [curvature, momentum]])
    state = np.zeros(2)
    kick = np.array([-lr, 1.0])
    thetas = []
    for n in np.asarray(noise, dtype=float):
        state = A @ state + kick * n
        thetas.append(state[0])
    return float(np.asarray(thetas[burn_in:]).var())
