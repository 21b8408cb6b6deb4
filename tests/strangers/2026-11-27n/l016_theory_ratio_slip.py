# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: TWO: without normalize the brackets are 1 / (1 - momentum) ** 2; with normalize 1 / (1 + momentum), (1 - momentum) not squared; every momentum > 0
# first day: true
# Exercise, section 4.4
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if not normalize:
        return 1 / (1 - momentum) ** 2
    return (1 - momentum) / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
