# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter runs along the last axis by default: for (T, d) it accumulates over the coordinates of one row, not over time. axis=0 is missing; (T,) comes out right.
# first day: true
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    gain = (1 - momentum) if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], np.asarray(grads, dtype=float))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    g, v = g[burn_in:], v[burn_in:]
    var_g = ((g - g.mean(axis=0)) ** 2).mean()
    var_v = ((v - v.mean(axis=0)) ** 2).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])


if __name__ == "__main__":
    noise = np.random.default_rng(1).standard_normal(100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
