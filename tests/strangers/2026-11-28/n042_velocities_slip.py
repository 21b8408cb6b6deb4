# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the (1 - momentum) is applied to v inside the loop and carried on into the next step: wrong for normalize=True and momentum > 0 from row 1 on
# first day: true

# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    v = np.zeros_like(grads[0])
    rows = []
    for g in grads:
        v = momentum * v + g
        if normalize:
            v = (1 - momentum) * v
        rows.append(v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


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
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
