# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.asarray makes no copy of a float array and the sum is built in place, so the caller's gradients are overwritten (and variance_ratio then divides the velocities by themselves)
# first day: true
"""Exercise 5: noise smoothing - my solution."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.asarray(grads, dtype=float)
    for t in range(1, len(v)):
        v[t] += momentum * v[t - 1]
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        v = momentum * v + curvature * path[t] + noise[t]
        path[t + 1] = path[t] - lr * v
    return float(np.var(path[1 + burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    noise = rng.normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9), stationary_variance(noise, 0.1, 0.9, 1.0, 100))
