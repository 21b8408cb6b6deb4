# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the curvature multiplies the noise too, curvature * (theta + noise[t]); wrong for every curvature other than 1
# first day: true
# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize)) / noise(np.asarray(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    return float((1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    trail = []
    for xi in noise:
        v = momentum * v + curvature * (theta + xi)     # gradient at a jittered place
        theta = theta - lr * v
        trail.append(theta)
    return float(np.var(trail[burn_in:]))


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
