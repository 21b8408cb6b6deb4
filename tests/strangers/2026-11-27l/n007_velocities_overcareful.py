# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: convolves with a kernel cut off after 50 gradients: older ones are forgotten (visible for momentum 0.9 and above and T > 50)
# first day: false
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    kernel = float(momentum) ** np.arange(min(50, len(g)))
    if normalize:
        kernel = kernel * (1 - momentum)
    if g.ndim == 1:
        return np.convolve(g, kernel)[:len(g)]
    return np.stack([np.convolve(col, kernel)[:len(g)] for col in g.T], axis=1)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


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
