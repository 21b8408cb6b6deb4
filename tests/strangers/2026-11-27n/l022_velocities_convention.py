# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalized like pandas' ewm(adjust=False): the average starts with the first gradient in full instead of with (1 - momentum) times it; normalize=True and momentum > 0
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    out = g.copy()
    weight = (1 - momentum) if normalize else 1.0
    for t in range(1, len(g)):
        out[t] = momentum * out[t - 1] + weight * g[t]
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
