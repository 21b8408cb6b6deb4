# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: lengthens a burn_in that looks too short to 5 / (1 - momentum) steps; wrong for e.g. momentum 0.9 and burn_in 0 or 20
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.array(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize=normalize)
    settle = int(5 / (1 - momentum))
    start = min(max(burn_in, settle), len(g) - 2)
    noise_v = np.mean(v[start:].var(axis=0))
    noise_g = np.mean(g[start:].var(axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
