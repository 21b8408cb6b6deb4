# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: Two mistakes: the variance is taken over all entries at once, not per coordinate, and burn_in is also cut from the end
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros(g.shape)
    v = np.zeros(g.shape[1:])
    for i in range(len(g)):
        v = momentum * v + g[i]
        out[i] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.array(grads, dtype=float)
    n = len(g)
    return float(np.var(v[burn_in:n - burn_in]) / np.var(g[burn_in:n - burn_in]))


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
