# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalize=True with Adam's bias correction: (1 - m) / (1 - m^t) instead of 1 - m; wrong for normalize=True and momentum > 0
# first day: true
"""ex5 noise"""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.empty_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
        if normalize:
            out[t] = v * (1 - momentum) / (1 - momentum ** (t + 1))
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
