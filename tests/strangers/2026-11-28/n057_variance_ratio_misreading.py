# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: averages the ratios of the single coordinates instead of dividing the averaged variances: wrong for d >= 2 when the coordinates have different ratios, as in any short noisy series
# first day: true

# section 4.4, exercise 5

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
    """Mean over the coordinates of var(v) / var(g)."""
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    ratios = np.var(v[burn_in:], axis=0) / np.var(g[burn_in:], axis=0)
    return float(np.mean(ratios))


def theory_ratio(momentum, normalize=False):
    sum_form = 1.0 / (1.0 - momentum ** 2)
    return sum_form * (1.0 - momentum) ** 2 if normalize else sum_form


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    x = np.empty(T)
    theta, velocity = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        x[t] = theta
    return float(x[burn_in:].var())


if __name__ == "__main__":
    g = np.random.default_rng(1).normal(size=(5000, 3))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
