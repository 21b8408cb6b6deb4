# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: the normalized case is multiplied by (1 - momentum) once instead of by its square, giving 1 / (1 + momentum)
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

    def noise(S):
        S = S[burn_in:]
        return np.mean(((S - S.mean(axis=0)) ** 2).mean(axis=0))

    return float(noise(V) / noise(G))


def theory_ratio(momentum, normalize=False):
    # AR(1): Var v = sigma^2 / (1 - beta^2), and the average carries the weight 1 - beta
    r = 1 / (1 - momentum ** 2)
    return r * (1 - momentum) if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    xi = np.asarray(noise, dtype=float)
    x = np.zeros(len(xi) + 2)          # x[0] = x_{-1}, x[1] = x_0
    for k in range(len(xi)):
        x[k + 2] = x[k + 1] - lr * (curvature * x[k + 1] + xi[k]) + momentum * (x[k + 1] - x[k])
    return float(np.var(x[2 + burn_in:]))
