# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: the second-order recursion of theta as a linear filter of the noise (lfilter), without a loop
# first day: accepted
from scipy.signal import lfilter
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.array(grads, dtype=float)
    out = np.zeros_like(g)
    v = np.zeros_like(g[0])
    for t in range(len(g)):
        v = momentum * v + g[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    top = np.var(v[burn_in:], axis=0).mean()
    bottom = np.var(np.asarray(grads)[burn_in:], axis=0).mean()
    return float(top / bottom)


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t] = (1 + m - lr h) theta[t-1] - m theta[t-2] - lr noise[t]
    a = [1.0, -(1.0 + momentum - lr * curvature), momentum]
    theta = lfilter([-lr], a, np.asarray(noise, dtype=float))
    return float(theta[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
