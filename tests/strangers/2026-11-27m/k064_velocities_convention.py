# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two mistakes, both for normalize=True: the average starts at the first gradient (pandas' ewm, adjust=False), not at (1 - m) times it, and every row is rounded to 4 decimals
# first day: true
"""Exercise 5: noise smoothing (20 points)."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.array(g)
    for t in range(1, len(g)):
        if normalize:
            out[t] = np.round(momentum * out[t - 1] + (1 - momentum) * g[t], 4)
        else:
            out[t] = momentum * out[t - 1] + g[t]
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Noise of the velocities divided by the noise of the gradients."""
    vel = velocities(grads, momentum, normalize=normalize)
    top = np.var(vel[burn_in:], axis=0)
    bottom = np.var(np.array(grads, dtype=float)[burn_in:], axis=0)
    return float(np.sum(top) / np.sum(bottom))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after each update, without the burn-in."""
    eps = np.asarray(noise, dtype=float).tolist()
    kept = []
    theta = v = 0.0
    for t, e in enumerate(eps):
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    sample = rng.normal(size=10000)
    print(variance_ratio(sample, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(sample, 0.1, 0.9, 1.0, 100))
