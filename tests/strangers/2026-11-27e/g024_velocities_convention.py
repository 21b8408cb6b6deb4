# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter is called as MATLAB's filter, but its default is the last axis, so for (T, d) it runs over the coordinates instead of over time
# first day: true
# homework 4.4, exercise 5
import numpy as np
from numpy import zeros, var, mean
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    G = np.array(grads, dtype=float)
    b = (1 - momentum) if normalize else 1.0
    return lfilter([b], [1.0, -momentum], G)


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
