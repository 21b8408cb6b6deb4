# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: theta is not simulated: the long-run formula of note 7 is used with the variance of the noise after the burn-in; wrong for every short series, or noise that is not independent
# first day: true
"""Exercise 5: noise smoothing - my solution."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s2 = np.var(np.asarray(noise, dtype=float)[burn_in:])
    top = lr * s2 * (1 + momentum)
    bottom = (1 - momentum) * curvature * (2 * (1 + momentum) - lr * curvature)
    return float(top / bottom)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    noise = rng.normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9), stationary_variance(noise, 0.1, 0.9, 1.0, 100))
