# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the mean square of theta (about the minimum 0) instead of the variance about its own mean; wrong for noise whose mean is not zero
# first day: true
"""Does momentum smooth the noise?"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows, dtype=float)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise_of(series):
        return series[burn_in:].var(axis=0).mean()

    grads = np.array(grads, dtype=float)
    return float(noise_of(velocities(grads, momentum, normalize)) / noise_of(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    squares = []
    for e in noise:
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        squares.append(theta ** 2)
    return float(np.mean(squares[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    sample = rng.normal(size=10000)
    print(variance_ratio(sample, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(sample, 0.1, 0.9, 1.0, 100))
