# mistake: norm.times_beta
# wrong: velocities
# follows: variance_ratio
# story: normalize multiplies by momentum
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(grads.shape)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v * momentum if normalize else v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
