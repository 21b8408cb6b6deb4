# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: the raw ratio is 1 / (1 - momentum)^2, the square of the gain for a constant gradient
# first day: true
"""Exercise 5: noise smoothing."""

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
    vel = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    T = len(g)
    vel = vel.reshape(T, -1)[burn_in:]
    g = g.reshape(T, -1)[burn_in:]
    top = sum(np.var(vel[:, j]) for j in range(vel.shape[1]))
    bottom = sum(np.var(g[:, j]) for j in range(g.shape[1]))
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    gamma = momentum
    if normalize:
        return (1 - gamma) / (1 + gamma)
    return 1 / (1 - gamma) ** 2


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w = u = 0.0
    ws = []
    for xi in noise:
        u = momentum * u + lr * (curvature * w + xi)
        w = w - u
        ws.append(w)
    ws = np.array(ws[burn_in:])
    return float(np.mean((ws - ws.mean()) ** 2))
