# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: returns the long-run formula with the noise's variance instead of running the recursion: differs from the variance of the actual run for any finite noise, clearly for short ones
# first day: true

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = []
    v = 0.0
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    sum_form = 1.0 / (1.0 - momentum ** 2)
    return sum_form * (1.0 - momentum) ** 2 if normalize else sum_form


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # Var(theta) = lr s^2 (1 + m) / ((1 - m) h (2 (1 + m) - lr h))
    s2 = np.var(np.asarray(noise, dtype=float)[burn_in:])
    h, m = curvature, momentum
    return float(lr * s2 * (1 + m) / ((1 - m) * h * (2 * (1 + m) - lr * h)))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
