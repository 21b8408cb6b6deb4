# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two: the burn-in is cut off the noise before the run instead of off the thetas (wrong for burn_in > 0); and the gradient is 0.5 * curvature * theta, the 1/2 of the loss kept (wrong from the second update on)
# first day: nothing
"""ex5 - noise"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for e in noise[burn_in:]:
        grad = 0.5 * curvature * theta + e
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas))
