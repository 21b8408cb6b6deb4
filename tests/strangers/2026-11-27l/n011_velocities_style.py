# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: divides by momentum**t, sums and multiplies back: nan for momentum 0 and for a long series, where momentum**t underflows
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    w = float(momentum) ** np.arange(len(g))
    if g.ndim > 1:
        w = w[:, None]
    v = w * np.cumsum(g / w, axis=0)
    if normalize:
        v *= 1 - momentum
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise_v = np.mean(np.var(v[burn_in:], axis=0))
    noise_g = np.mean(np.var(g[burn_in:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


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
