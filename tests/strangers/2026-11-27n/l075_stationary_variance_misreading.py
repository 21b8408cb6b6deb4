# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: TWO: theta is collected before each update (0 first, the last one missing), and the mean square around the minimum 0 is given instead of the variance around the mean; nearly every input
# first day: true
# Exercise, section 4.4
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    top = np.var(v[burn_in:], axis=0).mean()
    bottom = np.var(np.asarray(grads)[burn_in:], axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for e in noise:
        thetas.append(theta)
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
    rest = np.array(thetas[burn_in:])
    return float(np.mean(rest ** 2))
