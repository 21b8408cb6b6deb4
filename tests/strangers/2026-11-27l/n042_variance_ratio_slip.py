# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: passes burn_in as the third argument of velocities, so every positive burn_in switches normalize on (and normalize itself is ignored)
# first day: true
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, burn_in)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(v.var(axis=0)) / np.mean(g.var(axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        grad = curvature * theta + noise[t]
        v = momentum * v + grad
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
