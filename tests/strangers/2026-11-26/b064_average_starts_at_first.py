# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize=True the average starts at the first gradient itself, as pandas' ewm(adjust=False) does. v starts at 0, so the first row is (1 - momentum) * grads[0].
# first day: nothing
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.empty_like(g)
    out[0] = g[0]
    for t in range(1, len(g)):
        if normalize:
            out[t] = momentum * out[t - 1] + (1 - momentum) * g[t]
        else:
            out[t] = momentum * out[t - 1] + g[t]
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    vel = velocities(grads, momentum, normalize)
    return np.mean(np.var(vel[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


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
    return np.var(thetas[burn_in:])


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(20000, 3))
    for normalize in (False, True):
        print(variance_ratio(g, 0.9, 200, normalize), theory_ratio(0.9, normalize))
