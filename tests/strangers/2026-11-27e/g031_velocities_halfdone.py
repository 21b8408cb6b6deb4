# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two mistakes: T, d = size needs two axes, so a series (T,) raises an error, and the argument normalize is never used
# first day: true
# homework 4.4, exercise 5
import numpy as np
from numpy import zeros, var, mean


def velocities(grads, momentum, normalize=False):
    G = np.array(grads, dtype=float)
    T, d = G.shape
    V = zeros((T, d))
    v = zeros(d)
    for k in range(T):
        v = momentum * v + G[k, :]
        V[k, :] = v
    # end
    return V


def variance_ratio(grads, momentum, burn_in, normalize=False):
    V = velocities(grads, momentum, normalize)[burn_in:]
    G = np.array(grads, dtype=float)[burn_in:]
    return float(mean(var(V, 0)) / mean(var(G, 0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        r = (1 - momentum) / (1 + momentum)
    else:
        r = 1 / (1 - momentum ** 2)
    # end
    return float(r)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    N = len(noise)
    x = zeros(N + 1)
    v = 0.0
    for k in range(N):
        v = momentum * v + curvature * x[k] + noise[k]
        x[k + 1] = x[k] - lr * v
    # end
    return float(var(x[burn_in + 1:]))
