# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (ddof=1) and sums instead of averages over the coordinates: both factors cancel in the quotient; centred by hand with einsum
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def total_noise(series):
        s = np.asarray(series, dtype=float)[burn_in:]
        s = s.reshape(len(s), -1)
        s = s - s.mean(axis=0)
        return np.einsum("td,td->", s, s) / (len(s) - 1)

    return float(total_noise(velocities(grads, momentum, normalize)) / total_noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
