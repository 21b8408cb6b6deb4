# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: takes a straight-line trend out of both series before the variance ('drift is no noise'): wrong for any series whose fitted slope is not zero, that is nearly all
# first day: nothing

from scipy.signal import detrend
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Weighted sums (or averages) of the gradients so far."""
    v = np.array(grads, dtype=np.float64)       # a copy
    for t in range(1, v.shape[0]):
        v[t] = v[t] + momentum * v[t - 1]
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    g = detrend(g[burn_in:], axis=0)
    v = detrend(v[burn_in:], axis=0)
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    g = np.random.default_rng(1).normal(size=(5000, 3))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
