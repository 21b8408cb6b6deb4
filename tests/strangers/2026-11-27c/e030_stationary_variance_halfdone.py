# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: it returns the long-run formula from the notes instead of running the recursion on the given noise
# first day: nothing
import numpy as np


def velocities(grads, momentum, normalize=False):
    res = np.array(grads, dtype=np.float64)
    for k in range(1, res.shape[0]):
        res[k] += momentum * res[k - 1]
    return (1 - momentum) * res if normalize else res


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return ((kept - kept.mean(axis=0)) ** 2).mean(axis=0).mean()
    return noise(velocities(grads, momentum, normalize=normalize)) / noise(grads)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s2 = np.var(noise[burn_in:])
    return lr * s2 * (1 + momentum) / ((1 - momentum) * curvature * (2 * (1 + momentum) - lr * curvature))
