# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: with normalize=True it also makes Adam's bias correction, a division by 1 - momentum**t
# first day: true
# ex5, my solutions

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    m = np.zeros(grads.shape[1:])
    rows = []
    for t, g in enumerate(grads, start=1):
        if normalize:
            m = momentum * m + (1 - momentum) * g
            rows.append(m / (1 - momentum ** t))
        else:
            m = momentum * m + g
            rows.append(m)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return ((kept - kept.mean(axis=0)) ** 2).mean(axis=0).mean()
    return noise(velocities(grads, momentum, normalize=normalize)) / noise(grads)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
