# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in = 0 counts as 'not given' and is replaced by a tenth of the series
# first day: true
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


def variance_ratio(grads, momentum, burn_in=None, normalize=False):
    g = np.asarray(grads, dtype=float)
    burn_in = burn_in or max(1, len(g) // 10)
    v = velocities(g, momentum, normalize)
    return float(v[burn_in:].var(axis=0).mean() / g[burn_in:].var(axis=0).mean())


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
