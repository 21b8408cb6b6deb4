# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the ratio is averaged over the coordinates: mean of the ratios, not ratio of the means
# first day: true
"""ex 5 noise."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    gamma = momentum
    m = 0.0
    ms = []
    for g in np.asarray(grads, dtype=float):
        m = gamma * m + g
        ms.append(m)
    ms = np.array(ms)
    return (1 - gamma) * ms if normalize else ms


def variance_ratio(grads, momentum, burn_in, normalize=False):
    G = np.asarray(grads, dtype=float)
    V = velocities(G, momentum, normalize)
    G = G.reshape(len(G), -1)
    V = V.reshape(len(V), -1)
    ratios = []
    for j in range(G.shape[1]):
        ratios.append(np.var(V[burn_in:, j]) / np.var(G[burn_in:, j]))
    return float(np.mean(ratios))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
