# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: x(1:N) is taken for x(2:N+1): theta before each update is collected, with the 0 of the start and without the last one
# first day: true
# homework 4.4, exercise 5
import numpy as np
from numpy import zeros, var, mean


def velocities(grads, momentum, normalize=False):
    G = np.array(grads, dtype=float)
    V = zeros(G.shape)
    V[0] = G[0]
    for k in range(1, len(G)):
        V[k] = momentum * V[k - 1] + G[k]
    # end
    if normalize:
        V = (1 - momentum) * V
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
    return float(var(x[burn_in:N]))
