# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: Polyak-Ruppert averaging (the variance is that of the running mean of theta), and the sample variance with ddof=1 instead of the population variance
# first day: vague
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


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    weight_square = (1 - momentum) ** 2 if normalize else 1.0
    return float(weight_square / (1.0 - momentum * momentum))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v, mean = 0.0, 0.0, 0.0
    kept = []
    for t, e in enumerate(noise):
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        mean += (theta - mean) / (t + 1)
        if t >= burn_in:
            kept.append(mean)
    return float(np.var(kept, ddof=1))
