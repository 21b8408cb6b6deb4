# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: curvature multiplies the noise as well (curvature * (theta + noise)): right for curvature 1 only
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    x, v = 0.0, 0.0
    xs = np.zeros(len(noise))
    for t, eps in enumerate(noise):
        v = momentum * v + curvature * (x + eps)
        x = x - lr * v
        xs[t] = x
    return float(np.var(xs[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
