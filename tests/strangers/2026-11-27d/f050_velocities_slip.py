# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the velocity is stored before it takes up gradient t, so row t is the velocity one step too early
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros(g.shape)
    v = 0
    for t in range(len(g)):
        out[t] = v
        v = momentum*v + g[t]
    if normalize:
        out = out*(1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, float)
    v = velocities(g, momentum, normalize)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    th = 0.0
    v = 0.0
    ths = []
    for n in noise:
        v = momentum*v + (curvature*th + n)
        th = th - lr*v
        ths.append(th)
    return float(np.var(ths[burn_in:]))
