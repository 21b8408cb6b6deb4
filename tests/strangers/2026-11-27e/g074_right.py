# kind: right
# file: ex5_noise.py
# function: velocities, stationary_variance
# cause: nothing is wrong: lfilter along axis 0, for theta as well as an autoregression of order two
# first day: accepted
# homework 4.4, exercise 5
import numpy as np
from numpy import zeros, var, mean
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    return lfilter([1 - momentum if normalize else 1.0], [1.0, -momentum], np.asarray(grads, dtype=float), axis=0)


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
    # theta_k = (1 + m - lr h) theta_{k-1} - m theta_{k-2} - lr noise_k
    a = [1.0, lr * curvature - 1 - momentum, momentum]
    x = lfilter([-lr], a, np.asarray(noise, dtype=float))
    return float(var(x[burn_in:]))
