# kind: right
# file: ex5_noise.py
# function: velocities
# cause: Hillis-Steele doubling: v += m^k * v shifted by k, for k = 1, 2, 4, ...: no loop over time
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads, dtype=float)
    shift, weight = 1, float(momentum)
    while shift < len(v):
        shifted = np.zeros_like(v)
        shifted[shift:] = v[:-shift]
        v = v + weight * shifted
        shift, weight = 2 * shift, weight * weight
    return v * (1.0 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        series = np.array(series, dtype=float)[burn_in:].reshape(len(series) - burn_in, -1)
        centred = series - series.mean(axis=0)
        return np.einsum("td,td->", centred, centred)

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    plus, minus = 1 + momentum, 1 - momentum
    return minus / plus if normalize else 1 / (plus * minus)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    now = before = 0.0
    thetas = []
    for e in np.asarray(noise, dtype=float):
        now, before = now - lr * (curvature * now + e) + momentum * (now - before), now
        thetas.append(now)
    return float(np.std(thetas[burn_in:]) ** 2)
