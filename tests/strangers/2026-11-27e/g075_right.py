# kind: right
# file: ex5_noise.py
# function: velocities, variance_ratio
# cause: nothing is wrong: plain Python column by column with the statistics module, normalized gradients first
# first day: accepted
"""ex5 last one then bed"""
import numpy as np
import statistics


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    if normalize:
        g = g * (1 - momentum)     # linear, so it does not matter where
    out = []
    v = 0.0
    for row in g:
        v = v * momentum + row
        out.append(v)
    return np.array(out)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.array(grads, dtype=float)
    if g.ndim == 1:
        g = g[:, None]
        v = v[:, None]
    a = 0
    b = 0
    for k in range(g.shape[1]):
        a += statistics.pvariance([float(q) for q in v[burn_in:, k]])
        b += statistics.pvariance([float(q) for q in g[burn_in:, k]])
    return a / b


def theory_ratio(momentum, normalize=False):
    if normalize == True:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum * momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    th = 0
    v = 0
    all_th = []
    for n in noise:
        grad = curvature * th + n
        v = momentum * v + grad
        th = th - lr * v
        all_th.append(th)
    keep = all_th[burn_in:]
    m = sum(keep) / len(keep)
    s = 0
    for k in keep:
        s += (k - m) ** 2
    return float(s / len(keep))
