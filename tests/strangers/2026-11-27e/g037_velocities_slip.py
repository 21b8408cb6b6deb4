# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the velocity starts at the first gradient and the loop adds that gradient again, so it counts twice (1 + momentum times)
# first day: true
"""ex5 last one then bed"""
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros(g.shape)
    v = g[0]
    for i in range(len(g)):
        v = momentum * v + g[i]
        out[i] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.array(grads, dtype=float)
    v = v[burn_in:]
    g = g[burn_in:]
    a = np.mean(np.var(v, axis=0))
    b = np.mean(np.var(g, axis=0))
    return float(a / b)


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
