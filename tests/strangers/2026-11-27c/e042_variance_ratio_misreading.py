# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: the burn-in is cut off before the velocities are computed, so they start again from zero, and normalize is not passed on
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    res = np.array(grads, dtype=np.float64)
    for k in range(1, res.shape[0]):
        res[k] += momentum * res[k - 1]
    return (1 - momentum) * res if normalize else res


def variance_ratio(grads, momentum, burn_in, normalize=False):
    used = np.asarray(grads, dtype=float)[burn_in:]
    v = velocities(used, momentum)
    top = np.var(v, axis=0).mean()
    bottom = np.var(used, axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / ((1 - momentum) * (1 + momentum))
    return ratio * (1 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    x = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * x[t] + noise[t]
        x[t + 1] = x[t] - lr * vel
    tail = x[1 + burn_in:]
    return np.mean((tail - np.mean(tail)) ** 2)
