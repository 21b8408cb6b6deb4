# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: theta is collected before the update (the start 0 is in, the last is out), and the gradient is 1/2 * curvature * theta, copied from the loss: wrong for any noise
# first day: nothing

"""My answer."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Weighted sums (or averages) of the gradients so far."""
    v = np.array(grads, dtype=np.float64)       # a copy
    for t in range(1, v.shape[0]):
        v[t] = v[t] + momentum * v[t - 1]
    return v * (1 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for eps in np.asarray(noise, dtype=float):
        seen.append(theta)
        grad = 0.5 * curvature * theta + eps
        v = momentum * v + grad
        theta = theta - lr * v
    return float(np.var(seen[burn_in:]))


if __name__ == "__main__":
    g = np.random.default_rng(1).normal(size=(5000, 3))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
