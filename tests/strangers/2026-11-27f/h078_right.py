# kind: right
# file: ex5_noise.py
# function: velocities
# cause: nothing is wrong: lower triangular matrix of powers times the gradients
# first day: accepted
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    T = g.shape[0]
    lag = np.subtract.outer(np.arange(T), np.arange(T))
    M = np.where(lag >= 0, float(momentum) ** np.maximum(lag, 0), 0.0)
    v = M @ g
    return v * (1 - momentum) if normalize else v


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
    g = momentum
    return (1 - g) / (1 + g) if normalize else 1 / ((1 - g) * (1 + g))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w = u = 0.0
    ws = []
    for xi in noise:
        u = momentum * u + lr * (curvature * w + xi)
        w = w - u
        ws.append(w)
    ws = np.array(ws[burn_in:])
    return float(np.mean((ws - ws.mean()) ** 2))
