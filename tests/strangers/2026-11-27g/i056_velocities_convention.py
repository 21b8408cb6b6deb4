# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two: zeros_like(grads) keeps integers, so integer gradients give velocities cut to whole numbers; and normalize also divides by 1 - momentum^t, Adam's bias correction
# first day: true
# section 4.4, exercise 5

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        if normalize:
            m = (1 - momentum) * v
            out[t] = m / (1 - momentum ** (t + 1))
        else:
            out[t] = v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.var(v[burn_in:], axis=0).mean() / np.var(g[burn_in:], axis=0).mean())


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


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
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
