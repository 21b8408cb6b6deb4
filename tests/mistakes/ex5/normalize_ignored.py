# mistake: norm.ignored
# wrong: velocities
# follows: variance_ratio
# story: the argument is never looked at
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.zeros(grads.shape[1:])
    rows = []
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


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
