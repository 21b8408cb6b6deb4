# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the same array v is changed in place and appended each time, so all rows end up as the last velocity (every T > 1 with d coordinates)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.zeros(g.shape[1:])
    rows = []
    for row in g:
        v *= momentum
        v += row
        rows.append(v)
    out = np.array(rows)
    return (1 - momentum) * out if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    top = np.mean(np.var(v[burn_in:], axis=0))
    bottom = np.mean(np.var(g[burn_in:], axis=0))
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        seen.append(theta)
    return float(np.var(seen[burn_in:]))
