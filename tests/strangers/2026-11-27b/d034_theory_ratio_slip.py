# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: The default of normalize is True, so a call without it gives the normalized value.
# first day: true
# ex5_noise.py, second try

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    for t in range(1, g.shape[0]):
        g[t] += momentum * g[t - 1]
    return g * (1 - momentum) if normalize else g


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        tail = np.asarray(series, dtype=float)[burn_in:]
        return ((tail - tail.mean(axis=0)) ** 2).mean()
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=True):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    pos = np.empty(T)
    x = 0.0
    v = 0.0
    for t in range(T):
        grad = curvature * x + float(noise[t])
        v = momentum * v + grad
        x -= lr * v
        pos[t] = x
    rest = pos[burn_in:]
    return float(((rest - rest.mean()) ** 2).mean())
