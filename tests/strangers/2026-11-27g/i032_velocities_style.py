# kind: right
# file: ex5_noise.py
# function: velocities
# cause: doubling: after k rounds every row holds 2^k terms of its sum, v[s:] + momentum^s v[:-s]; log2(T) vector operations, no loop over t
# first day: accepted
# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads, dtype=float)
    s, weight = 1, float(momentum)
    while s < len(v):
        longer = v.copy()
        longer[s:] += weight * v[:-s]
        v = longer
        s, weight = 2 * s, weight * weight
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.var(v[burn_in:], axis=0).mean() / np.var(g[burn_in:], axis=0).mean())


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        seen.append(theta)
    return float(np.var(seen[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(5000, 2))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
    print(variance_ratio(g, 0.9, 100, normalize=True), theory_ratio(0.9, normalize=True))
