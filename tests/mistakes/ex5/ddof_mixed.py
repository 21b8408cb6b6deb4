# mistake: var.mixed_ddof
# wrong: variance_ratio
# story: ddof=1 above, 0 below
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(np.shape(grads), dtype=float)
    v = np.zeros(np.shape(grads)[1:])
    for t, g in enumerate(grads):
        v = momentum * v + g
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0, ddof=1)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
