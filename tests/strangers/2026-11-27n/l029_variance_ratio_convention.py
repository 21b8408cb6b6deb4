# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (ddof=1) and sums over the coordinates for both: n / (n - 1) and the number of coordinates cancel in the quotient; einsum
# first day: accepted
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
    def spread(series):
        s = np.asarray(series, dtype=float)[burn_in:].reshape(len(series) - burn_in, -1)
        s = s - s.mean(axis=0)
        return np.einsum("ti,ti->", s, s) / (len(s) - 1)

    return float(spread(velocities(grads, momentum, normalize)) / spread(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
