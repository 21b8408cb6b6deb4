# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The velocities' variance comes from np.cov, which divides by T - 1, the gradients' from np.var, which divides by T: the ratio is too large by T/(T - 1).
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.asarray(velocities(g, momentum, normalize))
    g, v = g[burn_in:], v[burn_in:]
    noise_v = np.mean(np.diag(np.atleast_2d(np.cov(v, rowvar=False))))
    noise_g = np.mean(np.var(g, axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=10000), 0.9, 100), theory_ratio(0.9))
