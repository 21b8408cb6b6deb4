# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the mean is taken over the whole series and only then the burn-in is dropped, so it is not the variance of the rest; wrong for burn_in > 0 whenever the mean of the rest differs from that of the whole series
# first day: true
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
    def noise(x):
        deviation = x - x.mean(axis=0)
        return (deviation[burn_in:] ** 2).mean(axis=0).mean()

    g = np.asarray(grads, dtype=float)
    return float(noise(velocities(g, momentum, normalize)) / noise(g))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    thetas = np.empty(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        v = momentum * v + gradient
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
