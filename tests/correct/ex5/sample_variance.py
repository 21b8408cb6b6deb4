# style: ddof=1 everywhere
import numpy as np


def velocities(grads, momentum, normalize=False):
    rows, v = [], 0.0
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    return np.array(rows) * (1 - momentum if normalize else 1)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = grads[burn_in:]
    return v.var(axis=0, ddof=1).mean() / g.var(axis=0, ddof=1).mean()


def theory_ratio(momentum, normalize=False):
    factor = (1 - momentum) ** 2 if normalize else 1
    return factor / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    path = np.zeros(len(noise) + 1)
    v = 0.0
    for t, n in enumerate(noise):
        v = momentum * v + (curvature * path[t] + n)
        path[t + 1] = path[t] - lr * v
    return np.var(path[1 + burn_in :], ddof=1)
