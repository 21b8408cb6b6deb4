# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: takes the ratio for each coordinate and averages the ratios, instead of the ratio of the averages
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    G = np.asarray(grads, dtype=float)
    V = G.copy()
    for t in range(1, len(G)):
        V[t] += momentum * V[t - 1]
    return (1 - momentum) * V if normalize else V


def variance_ratio(grads, momentum, burn_in, normalize=False):
    G = np.asarray(grads, dtype=float)
    V = velocities(G, momentum, normalize)
    var_V = np.var(V[burn_in:], axis=0)
    var_G = np.var(G[burn_in:], axis=0)
    return float(np.mean(var_V / var_G))


def theory_ratio(momentum, normalize=False):
    # AR(1): Var v = sigma^2 / (1 - beta^2)
    r = 1 / (1 - momentum ** 2)
    return r * (1 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    xi = np.asarray(noise, dtype=float)
    x = np.zeros(len(xi) + 2)          # x[0] = x_{-1}, x[1] = x_0
    for k in range(len(xi)):
        x[k + 2] = x[k + 1] - lr * (curvature * x[k + 1] + xi[k]) + momentum * (x[k + 1] - x[k])
    return float(np.var(x[2 + burn_in:]))
