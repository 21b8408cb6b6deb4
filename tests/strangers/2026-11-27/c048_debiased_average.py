# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize=True the sum is divided by the weights so far, (1 - momentum^t)/(1 - momentum), which is a bias-corrected average; a factor (1 - momentum) was asked for.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=np.float64)
    out = np.empty_like(g)
    v, weight = np.zeros(g.shape[1:]), 0.0
    for t, row in enumerate(g):
        v = momentum * v + row
        weight = momentum * weight + 1.0
        out[t] = v / weight if normalize else v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    gain = (1 - momentum) ** 2 if normalize else 1.0
    return gain / ((1 - momentum) * (1 + momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    n = len(noise)
    path = np.zeros(n)
    theta, velocity = 0.0, 0.0
    for t in range(n):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        path[t] = theta
    kept = path[burn_in:]
    return float(np.mean((kept - kept.mean()) ** 2))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=10000), 0.9, 100), theory_ratio(0.9))
