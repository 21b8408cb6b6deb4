# kind: right
# file: ex5_noise.py
# function: velocities
# cause: nothing is wrong: velocities by doubling shifts without a loop over time, stationary_variance by a 2x2 matrix
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    if normalize:
        g = g * (1 - momentum)
    shift, weight = 1, momentum
    while shift < len(g):
        g[shift:] = g[shift:] + weight * g[:-shift]
        shift, weight = 2 * shift, weight ** 2
    return g


def variance_ratio(grads, momentum, burn_in, normalize=False):
    kept_v = velocities(grads, momentum)[burn_in:]
    kept_g = np.array(grads, dtype=float)[burn_in:]
    ratio = np.sum(np.var(kept_v, axis=0)) / np.sum(np.var(kept_g, axis=0))
    return ratio * (1 - momentum) ** 2 if normalize else ratio


def theory_ratio(momentum, normalize=False):
    scale = (1 - momentum) if normalize else 1
    return scale ** 2 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    A = np.array([[momentum, curvature], [-lr * momentum, 1 - lr * curvature]])
    B = np.array([1.0, -lr])
    state = np.zeros(2)        # (v, theta)
    thetas = []
    for e in noise:
        state = A @ state + B * e
        thetas.append(state[1])
    return np.var(thetas[burn_in:])
