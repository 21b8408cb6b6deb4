# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the gradient is written 0.5 * curvature * theta, the 1/2 of the loss is not differentiated away
# first day: true
"""ex5 last one then bed"""
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros(g.shape)
    v = 0 * g[0]
    i = 0
    for row in g:
        v = momentum * v + row
        if normalize == True:
            out[i] = v * (1 - momentum)
        else:
            out[i] = v
        i += 1
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
        grad = 0.5 * curvature * th + n
        v = momentum * v + grad
        th = th - lr * v
        all_th.append(th)
    return float(np.var(np.array(all_th[burn_in:])))
