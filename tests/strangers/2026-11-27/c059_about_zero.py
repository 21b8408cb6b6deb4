# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: The mean square of theta about the minimum 0 is returned; noise with a mean shifts theta, and the population variance is about theta's own mean.
# first day: true
#!/usr/bin/env python3
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(grads, momentum, normalize=normalize)
    if g.ndim == 1:
        g, v = g[:, None], v[:, None]
    top = v[burn_in:].var(axis=0).mean()
    bottom = g[burn_in:].var(axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    x, v, acc, n = 0.0, 0.0, 0.0, 0
    for t, e in enumerate(noise):
        v = momentum * v + curvature * x + e
        x -= lr * v
        if t >= burn_in:
            acc += x * x          # the minimum is at 0
            n += 1
    return float(acc / n)
