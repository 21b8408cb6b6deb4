# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: convolution with the weights cut off after 50 gradients "since the rest is negligible": for momentum 0.99 and more than 50 rows it is not
# first day: true
"""Exercise 5: noise smoothing - my solution."""

import numpy as np


WINDOW = 50


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    T = len(g)
    kernel = float(momentum) ** np.arange(min(T, WINDOW))
    if normalize:
        kernel = kernel * (1 - momentum)
    if g.ndim == 1:
        return np.convolve(g, kernel)[:T]
    return np.column_stack([np.convolve(col, kernel)[:T] for col in g.T])


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(series[burn_in:], axis=0))

    vel = velocities(grads, momentum, normalize=normalize)
    return float(noise(vel) / noise(np.array(grads, dtype=float)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    noise = rng.normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9), stationary_variance(noise, 0.1, 0.9, 1.0, 100))
