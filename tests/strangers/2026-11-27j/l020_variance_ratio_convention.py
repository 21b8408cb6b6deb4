# kind: right
# file: ex5_noise.py
# function: variance_ratio
# cause: sample variances (n - 1) above and below the line: the factor cancels, also in the mean over coordinates; einsum for the sums
# first day: accepted

import numpy as np


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        s = np.asarray(series, dtype=float)[burn_in:]
        s = s.reshape(len(s), -1)
        dev = s - s.mean(axis=0)
        return np.einsum("td,td->", dev, dev) / (len(s) - 1)

    scale = (1.0 - momentum) ** 2 if normalize else 1.0
    return float(scale * noise(velocities(grads, momentum)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
