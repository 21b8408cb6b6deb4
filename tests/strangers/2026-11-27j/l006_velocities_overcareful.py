# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.atleast_2d turns (T,) into (1, T), one step of T coordinates: for a 1-d series the velocities are just the gradients
# first day: true

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.atleast_2d(np.asarray(grads, dtype=float))
    v = np.zeros(g.shape[1])
    rows = []
    for row in g:
        v = momentum * v + row
        rows.append(v)
    result = np.array(rows).reshape(np.shape(grads))
    return (1 - momentum) * result if normalize else result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


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
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
