# kind: right
# file: ex5_noise.py
# function: theory_ratio
# cause: right: a Toeplitz matrix of powers in short blocks, online (Welford) variance for theta
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads).astype("d")
    v = np.empty_like(g)
    carry = np.zeros_like(g[0])
    size = 50
    for s in range(0, len(g), size):
        block = g[s:s + size]
        n = len(block)
        lag = np.subtract.outer(np.arange(n), np.arange(n))
        W = np.where(lag >= 0, float(momentum) ** np.maximum(lag, 0), 0.0)
        first = float(momentum) ** np.arange(1, n + 1)
        v[s:s + n] = np.tensordot(W, block, 1) + np.multiply.outer(first, carry)
        carry = v[s + n - 1].copy()
    return v if not normalize else (1 - momentum) * v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads).astype("d")
    v = velocities(g, momentum, normalize)
    # the same number of coordinates above and below: sums will do
    return np.sum(np.var(v[burn_in:], axis=0)) / np.sum(np.var(g[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    loud = 1 / (1 - momentum * momentum)
    if normalize:
        loud *= (1 - momentum) ** 2
    return loud


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    x = v = mean = m2 = 0.0
    n = 0
    for t, e in enumerate(noise):
        v = momentum * v + (curvature * x + float(e))
        x -= lr * v
        if t < burn_in:
            continue
        n += 1
        d = x - mean
        mean += d / n
        m2 += d * (x - mean)
    return m2 / n
