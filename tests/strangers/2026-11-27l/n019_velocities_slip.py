# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: starts at t = 0 with out[t - 1] on a copy of the gradients: out[-1] is the last gradient, which flows into the first velocity (momentum > 0)
# first day: false
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.array(grads, dtype=float)
    for t in range(len(out)):
        out[t] += momentum * out[t - 1]
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


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
