# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.atleast_2d turns a (T,) series into one row with T coordinates, so for (T,) nothing is accumulated and the gradients come back: wrong for one-dimensional grads and momentum > 0
# first day: true

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Works on (T, d); a plain series is made 2-D first."""
    grads = np.asarray(grads, dtype=float)
    table = np.atleast_2d(grads)
    out = np.empty_like(table)
    v = np.zeros(table.shape[1])
    for t, row in enumerate(table):
        v = momentum * v + row
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out.reshape(grads.shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    g = np.random.default_rng(1).normal(size=(5000, 3))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
