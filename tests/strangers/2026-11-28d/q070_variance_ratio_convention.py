# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (ddof=1) above and below, whose factor n/(n-1) cancels, and sums instead of means over the coordinates, right
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros(g.shape[1:])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)[burn_in:]
    v = np.array(velocities(grads, momentum, normalize))[burn_in:]
    return float(np.sum(v.var(axis=0, ddof=1)) / np.sum(g.var(axis=0, ddof=1)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


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
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
