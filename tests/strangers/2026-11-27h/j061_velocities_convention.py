# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: Adam's bias correction: normalized velocities are divided by 1 - momentum^(t+1); wrong with normalize=True in the early rows for momentum > 0
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    m = np.zeros(g.shape[1:])
    out = np.empty_like(g)
    for t, row in enumerate(g, start=1):
        m = momentum * m + row
        if normalize:
            out[t - 1] = (1 - momentum) * m / (1 - momentum ** t)
        else:
            out[t - 1] = m
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=(5000, 2)), 0.9, 100), theory_ratio(0.9))
